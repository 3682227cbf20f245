package io.tenor.contracts;

import java.util.List;

/**
 * The Kafka topics. Every record is keyed by its transcript's id, so that the events of a call keep
 * their order.
 */
public final class Topics {

  /** {@link TranscriptEvent}, published by the transcript-service. */
  public static final String TRANSCRIPTS = "tenor.transcripts";

  /** {@link MetricsEvent}, published by the metrics-service. */
  public static final String METRICS = "tenor.metrics";

  /** {@link GuidanceEvent}, published by the guidance-service. */
  public static final String GUIDANCE = "tenor.guidance";

  /** Of every topic: as many calls are read at once as there are partitions. */
  public static final int PARTITIONS = 3;

  /** Every topic, one of dead letters for each consuming service included. */
  public static final List<String> ALL =
      List.of(
          TRANSCRIPTS,
          METRICS,
          GUIDANCE,
          deadLetters("transcript-service"),
          deadLetters("metrics-service"),
          deadLetters("guidance-service"));

  private Topics() {}

  /** Where a service parks the records that it can't handle. */
  public static String deadLetters(String service) {
    return "tenor.dead-letter." + service;
  }
}
