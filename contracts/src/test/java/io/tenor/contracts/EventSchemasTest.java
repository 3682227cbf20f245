package io.tenor.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records and schemas change together: neither gains, loses nor renames a field alone. */
class EventSchemasTest {
  private static final UUID CALL = new UUID(1, 2);
  private static final Instant NOW = Instant.parse("2021-08-03T10:15:30Z");
  private static final String HASH = "0a".repeat(32);
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  static Stream<CallEvent> events() {
    ReportedFact known =
        new ReportedFact(
            CALL,
            "revenue",
            "Cloud",
            "level",
            new BigDecimal("1.50"),
            "USD",
            "2021Q2",
            "organic",
            3,
            9);
    ReportedFact unknown =
        new ReportedFact(CALL, "revenue", null, "yoy", BigDecimal.TEN, null, null, null, 0, 1);
    return Stream.of(
        new TranscriptEvent.Registered(
            CALL, 1, HASH, CALL, "Acme", "ACM", "2021Q2", LocalDate.of(2021, 8, 3), NOW),
        new TranscriptEvent.Registered(CALL, 2, HASH, null, null, null, null, null, NOW),
        new TranscriptEvent.TakenDown(CALL, NOW),
        new MetricsEvent.Extracted(CALL, 1, HASH, "1", 1, 1, List.of(known, unknown), NOW),
        new MetricsEvent.Failed(CALL, 1, "no such version", NOW),
        new GuidanceEvent.Extracted(CALL, 1, "1", 0, NOW),
        new GuidanceEvent.Failed(CALL, 1, "no such version", NOW));
  }

  @ParameterizedTest
  @MethodSource("events")
  void recordKeepsToItsSchemaAndComesBack(CallEvent event) throws IOException {
    String body = JSON.writeValueAsString(event);

    assertThat(errors(event, body)).isEmpty();
    assertThat(JSON.readValue(body, event.getClass())).isEqualTo(event);
  }

  @ParameterizedTest
  @MethodSource("events")
  void schemaNamesEveryFieldOfTheRecord(CallEvent event) throws IOException {
    ObjectNode body = JSON.valueToTree(event);

    assertThat(JSON.readTree(schemaOf(event)).get("properties").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(() -> body.fieldNames());
  }

  @ParameterizedTest
  @MethodSource("events")
  void recordWithoutAFieldIsRefused(CallEvent event) throws IOException {
    ObjectNode whole = JSON.valueToTree(event);
    for (var field : whole.properties()) {
      ObjectNode body = whole.deepCopy();
      body.remove(field.getKey());
      assertThat(errors(event, body.toString())).as(field.getKey()).isNotEmpty();
    }
  }

  @Test
  void factKeepsToItsSchemaFieldByField() throws IOException {
    CallEvent event =
        events().filter(MetricsEvent.Extracted.class::isInstance).findFirst().orElseThrow();
    ObjectNode fact = (ObjectNode) JSON.valueToTree(event).get("facts").get(0);

    assertThat(JSON.readTree(schemaOf(event)).at("/properties/facts/items/properties").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(() -> fact.fieldNames());
  }

  private static List<?> errors(CallEvent event, String body) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schemaOf(event))
        .validate(body, InputFormat.JSON);
  }

  private static String schemaOf(CallEvent event) throws IOException {
    try (InputStream schema =
        Objects.requireNonNull(
            CallEvent.class.getResourceAsStream(event.type() + ".schema.json"), event.type())) {
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
