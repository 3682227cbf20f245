package io.tenor.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What became of the figures of a version of a call. */
public sealed interface MetricsEvent extends CallEvent {

  int version();

  /**
   * Figures were extracted. A call with very many travels in several parts, so that no record
   * outgrows its topic; the last part completes it.
   *
   * @param sha256 of the document that the offsets point into
   * @param engine the rules that read it
   * @param part from 1 to {@code parts}
   */
  record Extracted(
      UUID transcriptId,
      int version,
      String sha256,
      String engine,
      int part,
      int parts,
      List<ReportedFact> facts,
      Instant extractedAt)
      implements MetricsEvent {

    public static final String TYPE = "io.tenor.metrics.extracted.v1";

    @Override
    public String type() {
      return TYPE;
    }

    public boolean last() {
      return part == parts;
    }
  }

  /** Extraction failed for good. */
  record Failed(UUID transcriptId, int version, String reason, Instant failedAt)
      implements MetricsEvent {

    public static final String TYPE = "io.tenor.metrics.failed.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }
}
