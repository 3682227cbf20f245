package io.tenor.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where things stand in an object. */
final class Look {
  private static final Pattern SECRET = Pattern.compile("SECRET|PASSWORD|USERNAME|TOKEN");

  private Look() {}

  static boolean isSecret(String variable) {
    return SECRET.matcher(variable).find();
  }

  static JsonNode pod(JsonNode deployment) {
    return deployment.at("/spec/template/spec");
  }

  static JsonNode box(JsonNode deployment) {
    return Manifests.container(deployment);
  }

  static JsonNode labels(JsonNode deployment) {
    return deployment.at("/spec/template/metadata/labels");
  }

  static Set<String> ports(JsonNode deployment) {
    return stream(box(deployment).path("ports"))
        .map(port -> port.path("name").asText())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static String config(Manifests all, JsonNode deployment, String name) {
    return stream(box(deployment).path("envFrom"))
        .map(from -> from.at("/configMapRef/name").asText())
        .filter(map -> all.has("ConfigMap", map))
        .map(map -> all.get("ConfigMap", map).at("/data").path(name).asText())
        .findFirst()
        .orElse("");
  }

  static boolean is(JsonNode node, boolean value) {
    return node.isBoolean() && node.asBoolean() == value;
  }

  static boolean is(JsonNode node, String value) {
    return value.equals(node.asText());
  }

  static Stream<JsonNode> stream(JsonNode list) {
    return list.valueStream();
  }
}
