package io.tenor.facts.text;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.mutiny.Uni;
import io.tenor.kit.messaging.PermanentFailure;
import io.tenor.kit.messaging.TransientFailure;
import io.tenor.kit.web.ProblemType;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The transcript-service's door for other services. */
@RegisterRestClient(configKey = "transcripts")
@OidcClientFilter
@Path("/internal/transcripts")
interface TranscriptsClient {

  /** The bytes of a {@link FetchedCall}: megabytes, so they are parsed off the event loop. */
  @GET
  @Path("{id}/versions/{version}")
  @Produces(MediaType.APPLICATION_JSON)
  @Timeout(value = 15, unit = ChronoUnit.SECONDS)
  @CircuitBreaker(
      requestVolumeThreshold = 10,
      delay = 2,
      delayUnit = ChronoUnit.SECONDS,
      skipOn = {CallGone.class, PermanentFailure.class})
  Uni<byte[]> version(@PathParam("id") UUID id, @PathParam("version") int version);

  @ClientExceptionMapper
  static RuntimeException failure(Response response) {
    int status = response.getStatus();
    if (status == 404 && toldByTheService(response)) {
      return new CallGone();
    }
    return switch (status) {
      // Refusing this service's account, or leading it astray, is the deployment's fault.
      case 401, 403, 404, 408, 410, 425, 429 ->
          new TransientFailure("the text is refused: " + status);
      default ->
          status >= 500
              ? new TransientFailure("the text can't be fetched: " + status)
              : new PermanentFailure("the text can't be fetched: " + status);
    };
  }

  /** Whatever stands between may answer 404, too, and means a route that it does not know. */
  private static boolean toldByTheService(Response response) {
    try {
      String type = new JsonObject(response.readEntity(String.class)).getString("type");
      return ProblemType.NOT_FOUND.uri().toString().equals(type);
    } catch (RuntimeException e) {
      return false;
    }
  }
}
