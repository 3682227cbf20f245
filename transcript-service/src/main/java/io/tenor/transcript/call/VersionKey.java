package io.tenor.transcript.call;

import java.util.UUID;

/** One version of one call. */
public record VersionKey(UUID transcriptId, int version) {}
