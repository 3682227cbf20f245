package io.tenor.gateway.observe;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives each request an id that answers, logs and services share. A caller's own is kept where it
 * is harmless to print.
 */
@ApplicationScoped
public class RequestIds {
  public static final String REQUEST_ID = "X-Request-Id";

  private static final String TRACE_PARENT = "traceparent";
  private static final int FIRST = 3000;

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,128}");
  private static final Pattern TRACE =
      Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

  void first(@Observes Filters filters) {
    filters.register(RequestIds::assign, FIRST);
  }

  private static void assign(RoutingContext context) {
    MultiMap headers = context.request().headers();
    String trace = headers.get(TRACE_PARENT);
    if (!matches(TRACE, trace)) {
      trace = "00-" + hex() + hex() + "-" + hex() + "-00";
      headers.set(TRACE_PARENT, trace).remove("tracestate");
    }
    String id = headers.get(REQUEST_ID);
    if (!matches(ID, id)) {
      id = trace.substring(3, 35);
      headers.set(REQUEST_ID, id);
    }
    context.response().putHeader(REQUEST_ID, id);
    context.next();
  }

  private static boolean matches(Pattern pattern, @Nullable String value) {
    return value != null && pattern.matcher(value).matches();
  }

  /** 16 digits, not all of them zero. */
  private static String hex() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
  }
}
