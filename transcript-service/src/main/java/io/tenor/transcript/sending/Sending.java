package io.tenor.transcript.sending;

import io.smallrye.mutiny.Uni;
import io.tenor.transcript.document.Readings;
import io.tenor.transcript.document.SentDocument;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes a document in: unless it was sent before, it is read and stored. */
@ApplicationScoped
class Sending {
  private final Readings readings;
  private final Registration registration;

  Sending(Readings readings, Registration registration) {
    this.readings = readings;
    this.registration = registration;
  }

  Uni<Outcome> send(SentDocument document) {
    return readings
        .hash(document)
        .flatMap(
            sha256 ->
                registration
                    .known(sha256)
                    .onItem()
                    .ifNull()
                    .switchTo(
                        () -> readings.read(document, sha256).flatMap(registration::register)));
  }
}
