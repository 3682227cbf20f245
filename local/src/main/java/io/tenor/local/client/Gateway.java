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
  private final Authorization authorization;

  private Gateway(URI address, HttpClient http, Authorization authorization) {
    this.http = http;
    this.base = address.resolve("/api/v1");
    this.authorization = authorization;
  }

  /**
   * @param address of the gateway
   * @param client of the local realm, whose secrets follow from the names
   */
  public static Gateway as(String client, URI address, String issuer) {
    HttpClient http = http();
    Tokens tokens = new Tokens(http, issuer, client);
    return new Gateway(
        address, http, request -> request.header("Authorization", "Bearer " + tokens.get()));
  }

  /** With a token of one's own, whatever it is worth. */
  public static Gateway with(String token, URI address) {
    return new Gateway(
        address, http(), request -> request.header("Authorization", "Bearer " + token));
  }

  public static Gateway withoutToken(URI address) {
    return new Gateway(address, http(), request -> {});
  }

  private static HttpClient http() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(CONNECT)
        .build();
  }

  @FunctionalInterface
  private interface Authorization {
    void authorize(HttpRequest.Builder request) throws IOException, InterruptedException;
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
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(ANSWER);
    authorization.authorize(request);
    headers.forEach(request::header);
    return request;
  }

  private Answer exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
    return new Answer(http.send(request.build(), BodyHandlers.ofByteArray()));
  }
}
