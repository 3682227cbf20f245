package io.tenor.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.tenor.local.client.Answer;
import io.tenor.local.client.Gateway;
import io.tenor.local.faults.InventedCalls;
import io.tenor.local.suite.Service;
import io.tenor.local.suite.TemporarySuite;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may do what. */
@ExtendWith(OneSuite.class)
class AccessIT {
  private final TemporarySuite suite;
  private final Gateway partner;
  private final Gateway reader;

  AccessIT(TemporarySuite suite) {
    this.suite = suite;
    partner = suite.as("partner");
    reader = suite.as("reader");
  }

  @Test
  void letsNobodyInWithoutAValidToken() throws Exception {
    URI gateway = suite.addresses().of(Service.GATEWAY);
    List<Gateway> strangers =
        List.of(
            Gateway.withoutToken(gateway),
            Gateway.with("no.such.token", gateway),
            Gateway.with(unsigned(suite.servers().issuer()), gateway));

    for (Gateway stranger : strangers) {
      assertProblem(stranger.get("/transcripts"), 401, "unauthenticated");
      assertProblem(stranger.send(InventedCalls.of("Stranger Things", 1)), 401, "unauthenticated");
      assertThat(stranger.get("/transcripts").header("WWW-Authenticate"))
          .hasValueSatisfying(how -> assertThat(how).startsWith("Bearer"));
    }
  }

  @Test
  void permitsNoMoreThanTheScopesOfTheToken() throws Exception {
    String id = Calls.send(partner, InventedCalls.of("Scoped Wares", 2));
    Calls.complete(partner, id);

    assertThat(reader.get("/transcripts/" + id).status()).isEqualTo(200);
    assertProblem(reader.get("/transcripts/%s/text".formatted(id)), 403, "forbidden");
    assertProblem(reader.get("/transcripts/%s/turns".formatted(id)), 403, "forbidden");
    assertProblem(reader.send(InventedCalls.of("Scoped Wares", 3)), 403, "forbidden");
    assertProblem(reader.delete("/transcripts/" + id), 403, "forbidden");
    assertProblem(partner.delete("/transcripts/" + id), 403, "forbidden");
    assertThat(partner.get("/transcripts/" + id).status()).isEqualTo(200);
  }

  @Test
  void keepsTheWordsOfACallFromThoseWhoMayNotReadIt() throws Exception {
    String id = Calls.send(partner, InventedCalls.of("Redacted Lines", 4));
    Calls.complete(partner, id);

    for (String facts : List.of("metrics", "guidance")) {
      String path = "/transcripts/%s/%s".formatted(id, facts);
      List<JsonNode> whole = Calls.items(partner, path);
      List<JsonNode> redacted = Calls.items(reader, path);
      assertThat(redacted).hasSameSizeAs(whole);
      assertThat(redacted)
          .allSatisfy(
              fact -> {
                assertThat(fact.has("label")).isFalse();
                assertThat(fact.at("/source").has("quote")).isFalse();
                assertThat(fact.path("redacted")).isNotEmpty();
                assertThat(fact.at("/source/start").isInt()).isTrue();
              });
      assertThat(whole).allSatisfy(fact -> assertThat(fact.has("redacted")).isFalse());
    }
    assertThat(Calls.items(reader, "/transcripts/%s/guidance".formatted(id))).isNotEmpty();
  }

  @Test
  void offersWhatDoesNotChangeForCaching() throws Exception {
    String id = Calls.send(partner, InventedCalls.of("Cached Grain", 5));
    for (String part : List.of("text", "turns", "exchanges")) {
      String path = "/transcripts/%s/%s".formatted(id, part);
      Answer answer = partner.get(path);
      String tag = answer.header("ETag").orElseThrow();

      Answer again = partner.get(path, Map.of("If-None-Match", tag));

      assertThat(answer.header("Cache-Control"))
          .hasValueSatisfying(control -> assertThat(control).contains("private"));
      assertThat(again.status()).isEqualTo(304);
      assertThat(again.bytes()).isEmpty();
    }
  }

  @Test
  void takesACallDownForTheOperatorAlone() throws Exception {
    // given
    Gateway operator = suite.as("operator");
    String id = Calls.send(partner, InventedCalls.of("Withdrawn Stock", 6));
    JsonNode call = Calls.complete(partner, id);
    List<JsonNode> guidance = Calls.items(partner, "/transcripts/%s/guidance".formatted(id));
    assertThat(guidance).isNotEmpty();

    // when
    assertThat(operator.delete("/transcripts/" + id).status()).isEqualTo(204);

    // then
    for (String part : List.of("", "/text", "/turns", "/exchanges")) {
      assertProblem(partner.get("/transcripts/" + id + part), 404, "not-found");
    }
    for (String part : List.of("/metrics", "/checks", "/guidance")) {
      await()
          .untilAsserted(
              () -> assertProblem(partner.get("/transcripts/" + id + part), 404, "not-found"));
    }
    assertProblem(
        partner.get("/guidance/" + guidance.getFirst().path("id").asText()), 404, "not-found");
    assertThat(Calls.items(partner, "/guidance?company=" + call.at("/company/id").asText()))
        .isEmpty();
    assertProblem(operator.delete("/transcripts/" + id), 404, "not-found");
    String anew = Calls.send(partner, InventedCalls.of("Withdrawn Stock", 6));
    assertThat(anew).isNotEqualTo(id);
    Calls.complete(partner, anew);
  }

  /** Says all that a good token says, and nobody signed it. */
  private static String unsigned(String issuer) {
    return base64("{\"alg\":\"none\",\"typ\":\"JWT\"}")
        + "."
        + base64(
            "{\"iss\":\"%s\",\"aud\":\"tenor\",\"exp\":4102444800,\"scope\":\"transcripts:read transcripts:write\"}"
                .formatted(issuer))
        + ".";
  }

  private static String base64(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertProblem(Answer answer, int status, String type) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.header("Content-Type"))
        .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
    assertThat(answer.json().path("type").asText()).isEqualTo("urn:tenor:problem:" + type);
  }
}
