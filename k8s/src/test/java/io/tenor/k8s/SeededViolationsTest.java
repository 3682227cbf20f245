package io.tenor.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each policy finds what is against it, and nothing else does. */
class SeededViolationsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Manifests GOOD = Kustomization.render(Path.of("overlays/example"));

  /**
   * @param where the field that is changed
   * @param value in JSON; nothing takes the field away
   */
  @ParameterizedTest
  @CsvFileSource(resources = "violations.csv", numLinesToSkip = 1)
  void areFound(Policy policy, String kind, String where, String value) throws IOException {
    Manifests bad = GOOD.copy();
    change(bad.get(kind, kind.equals("ConfigMap") ? "suite" : "gateway"), where, value);

    List<String> found =
        Arrays.stream(Policy.values()).flatMap(p -> p.violations(bad)).distinct().toList();

    assertThat(found).isNotEmpty().allMatch(violation -> violation.endsWith(": " + policy));
  }

  private static void change(ObjectNode object, String where, String value) throws IOException {
    int slash = where.lastIndexOf('/');
    JsonNode parent = object.at(where.substring(0, slash));
    String field = where.substring(slash + 1);
    if (parent instanceof ArrayNode list) {
      list.set(Integer.parseInt(field), JSON.readTree(value));
    } else if (value == null) {
      assertThat(((ObjectNode) parent).remove(field)).isNotNull();
    } else {
      ((ObjectNode) parent).set(field, JSON.readTree(value));
    }
  }

  @Test
  void existForEachPolicy() throws IOException {
    String violations;
    try (var in = SeededViolationsTest.class.getResourceAsStream("violations.csv")) {
      violations = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    assertThat(Policy.values())
        .allSatisfy(policy -> assertThat(violations).contains("\n" + policy + ","));
  }
}
