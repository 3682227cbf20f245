package io.tenor.transcript.call;

import java.util.UUID;

/** One version of one call. */
record VersionKey(UUID transcriptId, int version) {}
