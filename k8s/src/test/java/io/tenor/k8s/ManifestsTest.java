package io.tenor.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {
  private static final Path BASE = Path.of("base");
  private static final Path OVERLAY = Path.of("overlays/example");
  private static final List<String> SERVICES =
      List.of("transcript-service", "metrics-service", "guidance-service", "gateway");

  @ParameterizedTest
  @ValueSource(strings = {"base", "overlays/example"})
  void renderToWhatKubernetesKnows(String folder) {
    Manifests manifests = Kustomization.render(Path.of(folder));

    assertThat(manifests.all()).flatExtracting(o -> Models.mistake(o).stream().toList()).isEmpty();
    assertThat(manifests.all()).extracting(Manifests::title).doesNotHaveDuplicates();
    for (String kind : List.of("Deployment", "Service", "ServiceAccount", "PodDisruptionBudget")) {
      assertThat(manifests.ofKind(kind))
          .extracting(Manifests::name)
          .containsExactlyInAnyOrderElementsOf(SERVICES);
    }
    assertThat(manifests.ofKind("Secret")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void keepToEachPolicy(Policy policy) {
    assertThat(policy.violations(Kustomization.render(OVERLAY))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PINS_ITS_IMAGE")
  void keepToEachPolicyInTheBase(Policy policy) {
    assertThat(policy.violations(Kustomization.render(BASE))).isEmpty();
  }

  @Test
  void takeTheOverlaysOwnValues() {
    Manifests manifests = Kustomization.render(OVERLAY);

    JsonNode config = manifests.get("ConfigMap", "suite").get("data");
    assertThat(config.get("KAFKA_BOOTSTRAP_SERVERS").asText())
        .isEqualTo("kafka-bootstrap.streams:9092");
    assertThat(config.get("QUARKUS_SHUTDOWN_TIMEOUT").asText()).isEqualTo("20s");
    assertThat(manifests.get("Deployment", "gateway").at("/spec/replicas").asInt()).isEqualTo(3);
    assertThat(manifests.all())
        .filteredOn(object -> !Manifests.kind(object).equals("Namespace"))
        .extracting(object -> object.at("/metadata/namespace").asText())
        .containsOnly("tenor");
  }

  @Test
  void leaveNoFileUnused() throws IOException {
    for (Path folder : List.of(BASE, OVERLAY)) {
      String kustomization = Files.readString(folder.resolve("kustomization.yaml"));
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .filteredOn(name -> !name.equals("kustomization.yaml"))
            .allSatisfy(name -> assertThat(kustomization).contains(name));
      }
    }
  }

  /** A variable that no program reads is a typing error. */
  @Test
  void setOnlyWhatServicesRead() throws IOException {
    Set<String> read = new TreeSet<>();
    for (Path file : propertyFiles()) {
      Properties properties = new Properties();
      try (var in = Files.newInputStream(file)) {
        properties.load(in);
      }
      properties.stringPropertyNames().stream().map(ManifestsTest::variable).forEach(read::add);
    }
    Manifests manifests = Kustomization.render(OVERLAY);
    Set<String> set = new TreeSet<>();
    manifests
        .ofKind("Deployment")
        .flatMap(d -> Manifests.container(d).path("env").valueStream())
        .forEach(variable -> set.add(variable.get("name").asText()));
    manifests.get("ConfigMap", "suite").get("data").fieldNames().forEachRemaining(set::add);

    set.removeAll(Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "DATABASE_HOST"));
    assertThat(set).isNotEmpty().isSubsetOf(read);
  }

  private static List<Path> propertyFiles() throws IOException {
    try (Stream<Path> files =
        Files.find(
            Path.of(".."),
            7,
            (path, type) ->
                path.toString()
                    .matches(".*/src/main/resources/(META-INF/)?\\w[\\w-]*\\.properties"))) {
      return files.toList();
    }
  }

  private static String variable(String property) {
    return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(java.util.Locale.ROOT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"transcript-service", "metrics-service", "guidance-service", "gateway"})
  void listenWhereTheServiceDoes(String service) throws IOException {
    Properties properties = new Properties();
    try (var in =
        Files.newInputStream(Path.of("..", service, "src/main/resources/application.properties"))) {
      properties.load(in);
    }
    Manifests manifests = Kustomization.render(BASE);

    Set<String> ports =
        Manifests.container(manifests.get("Deployment", service))
            .path("ports")
            .valueStream()
            .map(port -> port.get("containerPort").asText())
            .collect(Collectors.toSet());

    assertThat(ports).contains(properties.getProperty("quarkus.http.port"));
    if (properties.containsKey("quarkus.management.port")) {
      assertThat(ports).contains(properties.getProperty("quarkus.management.port"));
    }
    assertThat(manifests.get("Service", service).at("/spec/ports/0/port").asText())
        .isEqualTo(properties.getProperty("quarkus.http.port"));
  }

  /** The check itself is checked: mistakes in writing are found. */
  @ParameterizedTest
  @CsvSource({
    "Deployment, /spec, replica, 2",
    "Deployment, /spec/template/spec/containers/0, livenesProbe, '{}'",
    "Deployment, /spec/template/spec/containers/0, ports, '{}'",
    "Deployment, /spec, selector, ",
    "Service, /spec, select, '{}'",
    "PodDisruptionBudget, /spec, maxUnavailible, 1",
    "ServiceAccount, '', automount, false"
  })
  void areReadStrictly(String kind, String where, String field, String value) throws IOException {
    ObjectNode object = Kustomization.render(BASE).get(kind, "gateway");
    ObjectNode at = (ObjectNode) object.at(where);
    if (value == null) {
      at.remove(field);
    } else {
      at.set(field, new com.fasterxml.jackson.databind.ObjectMapper().readTree(value));
    }

    assertThat(Models.mistake(object)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resources: [missing.yaml]",
        "components: [../x]",
        "patches: [{path: missing.yaml}]",
        "images: [{name: nobody, newName: a, newTag: b}]",
        "replicas: [{name: nobody, count: 3}]",
        "configMapGenerator: [{name: nobody, behavior: merge}]",
        "namespace: a\nnamespace: b"
      })
  void areRefusedWithReferencesToNothing(String line, @TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("kustomization.yaml"), "kind: Kustomization\n" + line + "\n");

    assertThatThrownBy(() -> Kustomization.render(folder)).isInstanceOf(RuntimeException.class);
  }
}
