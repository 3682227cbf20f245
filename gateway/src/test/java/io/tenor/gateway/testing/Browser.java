package io.tenor.gateway.testing;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person who signs in with Keycloak's page, for the front end that asked. */
public final class Browser {
  private static final String OPENID = "/protocol/openid-connect";
  private static final Pattern FORM =
      Pattern.compile("action=\"([^\"]+)\"|\"loginAction\": *\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

  private final HttpClient client = HttpClient.newHttpClient();

  public static String challenge(String verifier) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  /** What the page that asks for a sign-in is answered with. */
  public HttpResponse<String> ask(Map<String, String> parameters) throws Exception {
    URI uri = URI.create(WatchedKeycloak.issuer() + OPENID + "/auth?" + form(parameters));
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  /** The code that the front end gets after a sign-in. */
  public String signIn(HttpResponse<String> page, String name, String password) throws Exception {
    Matcher form = FORM.matcher(page.body());
    if (!form.find()) {
      throw new IllegalStateException("no form: " + page.body());
    }
    String action = (form.group(1) == null ? form.group(2) : form.group(1)).replace("&amp;", "&");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(action))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookies(page))
            .POST(BodyPublishers.ofString(form(Map.of("username", name, "password", password))))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    Matcher code = CODE.matcher(answer.headers().firstValue("Location").orElse(""));
    if (!code.find()) {
      throw new IllegalStateException("no code: " + answer);
    }
    return code.group(1);
  }

  public JsonObject redeem(Map<String, String> parameters) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(WatchedKeycloak.issuer() + OPENID + "/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(parameters)))
            .build();
    return new JsonObject(client.send(request, BodyHandlers.ofString()).body());
  }

  private static String cookies(HttpResponse<String> page) {
    return page.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
        .collect(Collectors.joining("; "));
  }

  private static String form(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
