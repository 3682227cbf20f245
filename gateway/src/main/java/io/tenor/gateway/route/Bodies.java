package io.tenor.gateway.route;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Whether a document comes with a request, by its head: a request that is paused never ends. */
public final class Bodies {

  private Bodies() {}

  public static boolean announced(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
        || (length != null && !length.equals("0"));
  }

  /** The rest of a body that nobody reads is not waited for: the connection has to go. */
  public static boolean unread(HttpServerRequest request) {
    return announced(request) && !request.isEnded();
  }
}
