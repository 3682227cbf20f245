package io.tenor.kit.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What callers are promised, as a measure of what they get: neither less nor more. */
final class Contract {
  static final String ROOT = "/api/v1";

  private static final String ADDRESS = "https://contract.test/openapi";
  private static final String FILE = "/io/tenor/contracts/openapi.yaml";

  private final JsonNode document;
  private final SchemaRegistry schemas;
  private final Map<String, Schema> bySchema = new ConcurrentHashMap<>();

  private Contract(JsonNode document) {
    close(document.at("/components/schemas"));
    this.document = document;
    this.schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(ADDRESS, document.toString())));
  }

  static Contract read() {
    try (InputStream in = Contract.class.getResourceAsStream(FILE)) {
      return new Contract(new YAMLMapper().readTree(in));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a schema has no others than. */
  List<String> codes(String schema) {
    return document
        .at("/components/schemas/%s/enum".formatted(schema))
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  /** A caller has to bear fields that he does not know; here they are a mistake. */
  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object && object.has("properties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(Contract::close);
  }

  void check(String method, String path, Collection<String> queryNames, Response answer) {
    String question = method + " " + path;
    JsonNode item = item(path.substring(ROOT.length()));
    JsonNode operation = item == null ? null : item.get(lower(method));
    if (operation == null) {
      assertThat(answer.statusCode()).as("%s is not in the contract", question).isBetween(400, 499);
      return;
    }
    if (answer.statusCode() < 300) {
      assertThat(queryParameters(method, path)).as(question).containsAll(queryNames);
    }
    checkAnswer(question, response(question, operation, answer.statusCode()), answer);
  }

  private @Nullable JsonNode item(String path) {
    for (Map.Entry<String, JsonNode> entry : document.get("paths").properties()) {
      if (path.matches(entry.getKey().replaceAll("\\{\\w+}", "[^/]+"))) {
        return entry.getValue();
      }
    }
    return null;
  }

  List<String> queryParameters(String method, String path) {
    JsonNode item = Objects.requireNonNull(item(path.substring(ROOT.length())), path);
    return Stream.concat(queryParameters(item), queryParameters(item.path(lower(method)))).toList();
  }

  private Stream<String> queryParameters(JsonNode holder) {
    return holder
        .path("parameters")
        .valueStream()
        .map(this::resolved)
        .filter(parameter -> parameter.get("in").asString().equals("query"))
        .map(parameter -> parameter.get("name").asString());
  }

  private JsonNode response(String question, JsonNode operation, int status) {
    JsonNode responses = operation.get("responses");
    JsonNode response = responses.get(Integer.toString(status));
    if (response == null && status >= 400) {
      response = responses.get("default");
    }
    assertThat(response)
        .as("%s answers %d, which is not in the contract", question, status)
        .isNotNull();
    return resolved(response);
  }

  private void checkAnswer(String question, JsonNode promised, Response answer) {
    promised
        .path("headers")
        .properties()
        .forEach(
            header ->
                assertThat(answer.getHeader(header.getKey()))
                    .as("%s of %s", header.getKey(), question)
                    .isNotNull());
    byte[] body = answer.asByteArray();
    if (question.startsWith("HEAD") || body.length == 0) {
      assertThat(promised.has("content") && question.startsWith("GET"))
          .as("%s has no body (%d)", question, answer.statusCode())
          .isFalse();
      return;
    }
    String type = answer.contentType().replaceAll(";.*", "");
    JsonNode content = promised.path("content").path(type);
    assertThat(content.isMissingNode())
        .as("%s (%d) as %s, which is not in the contract", question, answer.statusCode(), type)
        .isFalse();
    JsonNode schema = content.path("schema").path("$ref");
    if (!schema.isMissingNode()) {
      assertThat(schema(schema.asString()).validate(JsonMapper.shared().readTree(body)))
          .as("%s (%d) against %s", question, answer.statusCode(), schema.asString())
          .isEmpty();
    }
  }

  private Schema schema(String reference) {
    return bySchema.computeIfAbsent(
        reference, r -> schemas.getSchema(SchemaLocation.of(ADDRESS + r)));
  }

  private JsonNode resolved(JsonNode node) {
    JsonNode reference = node.path("$ref");
    return reference.isMissingNode() ? node : document.at(reference.asString().substring(1));
  }

  private static String lower(String method) {
    return method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
  }
}
