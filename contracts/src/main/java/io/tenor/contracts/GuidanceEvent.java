package io.tenor.contracts;

import java.time.Instant;
import java.util.UUID;

/** What became of the guidance of a version of a call. */
public sealed interface GuidanceEvent extends CallEvent {

  int version();

  /** Guidance was extracted and can be read. */
  record Extracted(
      UUID transcriptId, int version, String engine, int statements, Instant extractedAt)
      implements GuidanceEvent {

    public static final String TYPE = "io.tenor.guidance.extracted.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** Extraction failed for good. */
  record Failed(UUID transcriptId, int version, String reason, Instant failedAt)
      implements GuidanceEvent {

    public static final String TYPE = "io.tenor.guidance.failed.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }
}
