package io.tenor.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tenor.gateway.route.Route;
import io.tenor.gateway.route.Routes;
import io.tenor.gateway.route.Scope;
import io.tenor.gateway.testing.Services;
import io.tenor.gateway.testing.WatchedKeycloak;
import io.tenor.kit.web.ProblemType;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract is served, and says of routes, scopes and problems what the gateway does. */
@QuarkusTest
@WithTestResource(WatchedKeycloak.class)
@WithTestResource(Services.class)
class ContractTest {
  private static final String OPENAPI = "/api/v1/openapi";
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private static JsonNode contract() throws IOException {
    return new ObjectMapper().readTree(given().get(OPENAPI).asByteArray());
  }

  @Test
  void isServedToEverybodyInBothForms() throws IOException {
    String tag =
        given()
            .get(OPENAPI)
            .then()
            .statusCode(200)
            .contentType("application/json")
            .header("Cache-Control", equalTo("public, max-age=300"))
            .body("openapi", equalTo("3.1.0"), "paths", hasKey("/transcripts"))
            .extract()
            .header("ETag");
    byte[] yaml =
        given()
            .accept("application/yaml")
            .get(OPENAPI)
            .then()
            .statusCode(200)
            .contentType("application/yaml")
            .extract()
            .asByteArray();

    assertThat(new YAMLMapper().readTree(yaml)).isEqualTo(contract());
    given().header("If-None-Match", tag).get(OPENAPI).then().statusCode(304);
    given().head(OPENAPI).then().statusCode(200).header("ETag", equalTo(tag));
    given().post(OPENAPI).then().statusCode(405).header("Allow", equalTo("GET, HEAD"));
  }

  @Test
  void namesEachRouteWithItsScopes() throws IOException {
    List<String> promised = new ArrayList<>();
    contract()
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(operation -> METHODS.contains(operation.getKey()))
                    .filter(operation -> !path.getKey().equals("/openapi"))
                    .forEach(
                        operation ->
                            promised.add(
                                "%s %s %s"
                                    .formatted(
                                        operation.getKey(),
                                        path.getKey(),
                                        scopes(operation.getValue().get("security"))))));

    assertThat(promised)
        .containsExactlyInAnyOrderElementsOf(
            Routes.all().stream().map(ContractTest::line).toList());
  }

  private static String line(Route route) {
    return "%s %s %s"
        .formatted(
            route.method().name().toLowerCase(Locale.ROOT),
            route.path(),
            route.anyOf().stream()
                .map(Scope::value)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Each of them alone suffices. */
  private static Set<String> scopes(JsonNode security) {
    Set<String> scopes = new TreeSet<>();
    for (JsonNode alternative : security) {
      assertThat(alternative.get("oauth2")).hasSize(1);
      scopes.add(alternative.get("oauth2").get(0).asText());
    }
    return scopes;
  }

  @Test
  void offersTheScopesThatThereAre() throws IOException {
    for (JsonNode flow : contract().at("/components/securitySchemes/oauth2/flows")) {
      assertThat(flow.get("scopes").fieldNames())
          .toIterable()
          .containsExactlyInAnyOrderElementsOf(
              Stream.of(Scope.values()).map(Scope::value).toList());
    }
  }

  @Test
  void knowsTheProblemsOfAllServices() throws IOException {
    List<String> known = new ArrayList<>();
    contract()
        .at("/components/schemas/Problem/properties/type/enum")
        .forEach(type -> known.add(type.asText()));

    assertThat(known).doesNotHaveDuplicates().containsAll(general());
  }

  private static List<String> general() {
    return Arrays.stream(ProblemType.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .map(ContractTest::uri)
        .toList();
  }

  private static String uri(java.lang.reflect.Field field) {
    try {
      return ((ProblemType) field.get(null)).uri().toString();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void refersToWhatItHolds() throws IOException {
    JsonNode contract = contract();

    List<JsonNode> references = contract.findValues("$ref");

    assertThat(references)
        .isNotEmpty()
        .allSatisfy(
            reference ->
                assertThat(contract.at(reference.asText().substring(1)).isMissingNode())
                    .as(reference.asText())
                    .isFalse());
    for (String group : new String[] {"schemas", "responses", "parameters", "headers"}) {
      contract
          .at("/components/" + group)
          .fieldNames()
          .forEachRemaining(
              name ->
                  assertThat(references)
                      .extracting(JsonNode::asText)
                      .contains("#/components/%s/%s".formatted(group, name)));
    }
  }

  @Test
  void namesEachOperationOnce() throws IOException {
    List<String> names =
        contract().get("paths").findValues("operationId").stream().map(JsonNode::asText).toList();

    assertThat(names).doesNotHaveDuplicates().hasSize(Routes.all().size() + 1);
  }
}
