package io.tenor.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a service whose memory is exhausted, by the variables that its pod gets. */
class OutOfMemoryTest {

  @ParameterizedTest
  @CsvSource({
    "transcript-service, false",
    "metrics-service, true",
    "guidance-service, true",
    "gateway, true"
  })
  void endsAllButTheReaderOfDocuments(String service, boolean ends) throws IOException {
    // given
    Manifests manifests = Kustomization.render(Path.of("base"));
    ProcessBuilder java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+PrintFlagsFinal",
                "-version")
            .redirectErrorStream(true);
    Map<String, String> variables = java.environment();
    variables.remove("JDK_JAVA_OPTIONS");
    variables.put(
        "JAVA_TOOL_OPTIONS",
        manifests.get("ConfigMap", "suite").at("/data/JAVA_TOOL_OPTIONS").asText());
    Manifests.container(manifests.get("Deployment", service))
        .path("env")
        .valueStream()
        .filter(variable -> variable.path("name").asText().equals("JDK_JAVA_OPTIONS"))
        .forEach(variable -> variables.put("JDK_JAVA_OPTIONS", variable.path("value").asText()));

    // when
    String flags = new String(java.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    // then
    assertThat(flags).containsPattern("ExitOnOutOfMemoryError += " + ends);
  }
}
