package io.tenor.gateway.access;

import io.tenor.gateway.route.Bodies;
import io.tenor.kit.web.ProblemType;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that two programs could read in two ways, whatever they ask for. What no HTTP
 * server can read has been refused before.
 */
public final class Shape {
  private static final ProblemType HTTP_VERSION =
      new ProblemType("http-version", 505, "HTTP/1.1 is spoken here");

  private static final Pattern QUERY = Pattern.compile("[\\x21-\\x7e&&[^#\"<>\\\\^`{|}]]*");

  private Shape() {}

  public static void check(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.version() != HttpVersion.HTTP_1_1) {
      // Its answers have no chunks, so that a body of unknown length would have to be buffered.
      context.fail(HTTP_VERSION.of().build());
      return;
    }
    String wrong = wrong(request);
    if (wrong == null) {
      context.next();
    } else {
      context.fail(ProblemType.BAD_REQUEST.because(wrong));
    }
  }

  private static @Nullable String wrong(HttpServerRequest request) {
    MultiMap headers = request.headers();
    if (headers.getAll(HttpHeaders.AUTHORIZATION).size() > 1) {
      return "More than one 'Authorization' header.";
    }
    if (headers.getAll(HttpHeaders.CONTENT_TYPE).size() > 1) {
      return "More than one 'Content-Type' header.";
    }
    if (request.query() != null && !QUERY.matcher(request.query()).matches()) {
      return "The query holds characters that have to be percent-encoded.";
    }
    if (headers.contains(HttpHeaders.TRANSFER_ENCODING) && !chunkedOnce(headers)) {
      return "A 'Transfer-Encoding' other than 'chunked'.";
    }
    if (Bodies.announced(request) && !request.method().equals(HttpMethod.POST)) {
      return "A body comes only with POST.";
    }
    return null;
  }

  private static boolean chunkedOnce(MultiMap headers) {
    return headers.getAll(HttpHeaders.TRANSFER_ENCODING).equals(List.of("chunked"));
  }
}
