package io.tenor.contracts;

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

  private Topics() {}
}
