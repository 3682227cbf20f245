package io.tenor.transcript.call;

import java.util.UUID;

/** One turn of one version of one call. */
record TurnKey(UUID transcriptId, int version, int index) {}
