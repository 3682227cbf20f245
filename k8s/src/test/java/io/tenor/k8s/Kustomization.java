package io.tenor.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Renders a folder as kustomize would, as far as these manifests use it: any other feature is
 * refused, so that nothing is left unlooked at. Generated names get no hash.
 */
final class Kustomization {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> KNOWN =
      Set.of(
          "apiVersion",
          "kind",
          "namespace",
          "resources",
          "labels",
          "images",
          "replicas",
          "configMapGenerator",
          "patches");

  private final Path folder;
  private final ObjectNode spec;
  private final List<ObjectNode> objects = new ArrayList<>();

  private Kustomization(Path folder) {
    this.folder = folder;
    this.spec = Manifests.read(folder.resolve("kustomization.yaml")).getFirst();
    spec.fieldNames().forEachRemaining(name -> require(KNOWN.contains(name), name));
  }

  static Manifests render(Path folder) {
    Kustomization kustomization = new Kustomization(folder);
    kustomization.resources();
    kustomization.configMaps();
    kustomization.patches();
    kustomization.labels();
    kustomization.images();
    kustomization.replicas();
    kustomization.namespace();
    return new Manifests(List.copyOf(kustomization.objects));
  }

  private void resources() {
    for (JsonNode resource : spec.path("resources")) {
      Path path = folder.resolve(resource.asText());
      objects.addAll(Files.isDirectory(path) ? render(path).all() : Manifests.read(path));
    }
  }

  private void configMaps() {
    for (JsonNode generator : spec.path("configMapGenerator")) {
      String name = generator.path("name").asText();
      boolean merge = generator.path("behavior").asText().equals("merge");
      ObjectNode map = merge ? find("ConfigMap", name) : newConfigMap(name);
      ObjectNode data = map.withObject("/data");
      generator.path("envs").forEach(file -> lines(file).forEach(line -> put(data, line)));
      generator.path("literals").forEach(line -> put(data, line.asText()));
    }
  }

  private ObjectNode newConfigMap(String name) {
    ObjectNode map = JSON.createObjectNode().put("apiVersion", "v1").put("kind", "ConfigMap");
    map.putObject("metadata").put("name", name);
    objects.add(map);
    return map;
  }

  private List<String> lines(JsonNode file) {
    try {
      return Files.readAllLines(folder.resolve(file.asText())).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(ObjectNode data, String line) {
    int equals = line.indexOf('=');
    data.put(line.substring(0, equals), line.substring(equals + 1));
  }

  private void patches() {
    for (JsonNode patch : spec.path("patches")) {
      for (ObjectNode change : Manifests.read(folder.resolve(patch.path("path").asText()))) {
        String kind = patch.at("/target/kind").asText();
        List<ObjectNode> targets =
            kind.isEmpty()
                ? List.of(find(Manifests.kind(change), Manifests.name(change)))
                : objects.stream().filter(object -> Manifests.kind(object).equals(kind)).toList();
        require(!targets.isEmpty(), patch.toString());
        change.remove("metadata");
        targets.forEach(target -> StrategicMerge.into(target, change));
      }
    }
  }

  private void labels() {
    for (JsonNode labels : spec.path("labels")) {
      require(labels.size() == 1 && labels.has("pairs"), labels.toString());
      objects.forEach(
          object -> object.withObject("/metadata/labels").setAll((ObjectNode) labels.get("pairs")));
    }
  }

  private void images() {
    for (JsonNode image : spec.path("images")) {
      String name = image.path("name").asText();
      List<JsonNode> users =
          objects.stream()
              .filter(object -> Manifests.kind(object).equals("Deployment"))
              .map(Manifests::container)
              .filter(container -> container.path("image").asText().equals(name))
              .toList();
      require(!users.isEmpty(), image.toString());
      String full = image.path("newName").asText() + ":" + image.path("newTag").asText();
      users.forEach(container -> ((ObjectNode) container).put("image", full));
    }
  }

  private void replicas() {
    for (JsonNode replicas : spec.path("replicas")) {
      find("Deployment", replicas.path("name").asText())
          .withObject("/spec")
          .put("replicas", replicas.path("count").asInt());
    }
  }

  private void namespace() {
    if (spec.has("namespace")) {
      objects.stream()
          .filter(object -> !Manifests.kind(object).equals("Namespace"))
          .forEach(o -> o.withObject("/metadata").set("namespace", spec.get("namespace")));
    }
  }

  private ObjectNode find(String kind, String name) {
    return new Manifests(objects).get(kind, name);
  }

  private void require(boolean condition, String what) {
    if (!condition) {
      throw new IllegalArgumentException(folder + ": " + what);
    }
  }
}
