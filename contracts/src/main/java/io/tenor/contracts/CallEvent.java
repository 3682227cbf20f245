package io.tenor.contracts;

import java.util.UUID;

/** Every event speaks of one version of one call. */
public sealed interface CallEvent permits TranscriptEvent, MetricsEvent, GuidanceEvent {

  UUID transcriptId();

  /** CloudEvents {@code type} of this event. */
  String type();
}
