package io.tenor.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to calls. */
public sealed interface TranscriptEvent extends CallEvent {

  /**
   * A version of a call was accepted. The text is fetched from the transcript-service, so that a
   * takedown leaves none in a topic.
   *
   * @param version from 1
   * @param sha256 of the document as sent, in hex
   * @param companyId null where the company is unknown
   * @param fiscalPeriod in the company's own naming, null where unknown
   * @param date day of the call
   * @param registeredAt when the version was stored
   */
  record Registered(
      UUID transcriptId,
      int version,
      String sha256,
      @Nullable UUID companyId,
      @Nullable String company,
      @Nullable String ticker,
      @Nullable String fiscalPeriod,
      @Nullable LocalDate date,
      Instant registeredAt)
      implements TranscriptEvent {

    public static final String TYPE = "io.tenor.transcript.registered.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** A call was taken down: every service removes all that it holds of it. */
  record TakenDown(UUID transcriptId, Instant takenDownAt) implements TranscriptEvent {

    public static final String TYPE = "io.tenor.transcript.taken-down.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }
}
