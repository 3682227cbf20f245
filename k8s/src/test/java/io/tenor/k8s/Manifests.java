package io.tenor.k8s;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The objects of an installation.
 *
 * @param all in no order
 */
record Manifests(List<ObjectNode> all) {
  private static final YAMLMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .build();

  /** The objects of a file, as written. */
  static List<ObjectNode> read(Path file) {
    try (var documents = YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(file.toFile())) {
      return documents.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  Stream<ObjectNode> ofKind(String kind) {
    return all.stream().filter(object -> kind.equals(kind(object)));
  }

  /** Throws where there is none. */
  ObjectNode get(String kind, String name) {
    return ofKind(kind)
        .filter(object -> name.equals(name(object)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no %s %s".formatted(kind, name)));
  }

  boolean has(String kind, String name) {
    return ofKind(kind).anyMatch(object -> name.equals(name(object)));
  }

  Manifests copy() {
    return new Manifests(all.stream().map(ObjectNode::deepCopy).toList());
  }

  static String kind(JsonNode object) {
    return object.path("kind").asText();
  }

  static String name(JsonNode object) {
    return object.at("/metadata/name").asText();
  }

  static String title(JsonNode object) {
    return kind(object) + " " + name(object);
  }

  /** The container of a deployment: there is one. */
  static JsonNode container(JsonNode deployment) {
    return Objects.requireNonNull(deployment.at("/spec/template/spec/containers").get(0));
  }
}
