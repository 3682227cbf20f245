package io.tenor.transcript.document;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import io.tenor.kit.web.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Bounds the memory that documents take: those that are too many at once are refused before a byte
 * of them is read, and the sender is told to come again.
 */
@ApplicationScoped
public class HeldDocuments {
  /** What even an empty document takes. */
  private static final long LEAST = 16 * 1024;

  private final AtomicLong held;
  private final long most;
  private final long largest;

  HeldDocuments(
      ReadingConfig config,
      MeterRegistry meters,
      @ConfigProperty(name = "tenor.web.max-body", defaultValue = "5M") MemorySize maxBody) {
    held = meters.gauge("tenor.documents.held.bytes", new AtomicLong());
    most = config.held().asLongValue();
    largest = maxBody.asLongValue();
  }

  @ServerRequestFilter
  @HoldsDocument
  public Optional<Response> hold(RoutingContext request) {
    long size = size(request);
    if (held.addAndGet(size) > most) {
      held.addAndGet(-size);
      return Optional.of(comeAgain(request));
    }
    request.addEndHandler(ended -> held.addAndGet(-size));
    return Optional.empty();
  }

  /** Not thrown: a crowd would fill the log with failures of the service. */
  private static Response comeAgain(RoutingContext request) {
    return ProblemType.UNAVAILABLE
        .of()
        .withDetail("Too many documents are being taken in; send it again later.")
        .withInstance(URI.create(request.request().path()))
        .withHeader(jakarta.ws.rs.core.HttpHeaders.RETRY_AFTER, 1)
        .build()
        .toResponse();
  }

  /** As declared; of one that declares nothing it may be the largest. */
  private long size(RoutingContext request) {
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? largest : Math.max(LEAST, Long.parseLong(length));
  }
}
