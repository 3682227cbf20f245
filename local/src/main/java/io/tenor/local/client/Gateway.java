package io.tenor.local.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** The API as one client of the realm sees it. */
public final class Gateway {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(60);

  private final HttpClient http;
  private final URI base;
  private final Tokens tokens;

  private Gateway(HttpClient http, URI base, Tokens tokens) {
    this.http = http;
    this.base = base;
    this.tokens = tokens;
  }

  /**
   * @param address of the gateway
   * @param client of the local realm, whose secrets follow from the names
   */
  public static Gateway as(String client, URI address, String issuer) {
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    return new Gateway(http, address.resolve("/api/v1"), new Tokens(http, issuer, client));
  }

  public Answer get(String path) throws IOException, InterruptedException {
    return get(path, Map.of());
  }

  public Answer get(String path, Map<String, String> headers)
      throws IOException, InterruptedException {
    return exchange(request(path, headers).GET());
  }

  public Answer delete(String path) throws IOException, InterruptedException {
    return exchange(request(path, Map.of()).DELETE());
  }

  public Answer send(Document document) throws IOException, InterruptedException {
    return exchange(
        request("/transcripts" + document.query(), Map.of("Content-Type", document.type()))
            .POST(BodyPublishers.ofByteArray(document.bytes())));
  }

  private HttpRequest.Builder request(String path, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(ANSWER)
            .header("Authorization", "Bearer " + tokens.get());
    headers.forEach(request::header);
    return request;
  }

  private Answer exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
    return new Answer(http.send(request.build(), BodyHandlers.ofByteArray()));
  }
}
