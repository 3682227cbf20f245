package io.tenor.kit.messaging;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** Tells what may go well another time. */
final class TransientFailures {
  /** Refused for now: unauthenticated and forbidden are the deployment's fault, not the event's. */
  private static final Set<Integer> REFUSED = Set.of(401, 403, 408, 425, 429);

  /** SQL states: connection, rollback (deadlock, serialization), resources, operator, system. */
  private static final Set<String> SQL_CLASSES = Set.of("08", "40", "53", "55", "57", "58");

  private TransientFailures() {}

  static boolean include(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof PermanentFailure) {
        return false;
      }
      if (one(t)) {
        return true;
      }
    }
    return false;
  }

  private static boolean one(Throwable t) {
    return switch (t) {
      case WebApplicationException e -> {
        int status = e.getResponse().getStatus();
        yield status >= 500 || REFUSED.contains(status);
      }
      case PgException e ->
          e.getSqlState() != null && SQL_CLASSES.contains(e.getSqlState().substring(0, 2));
      case IOException e -> true;
      case TimeoutException e -> true;
      case ProcessingException e -> true;
      case VertxException e -> true;
      case TransientFailure e -> true;
      default -> false;
    };
  }
}
