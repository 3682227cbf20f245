package io.tenor.transcript.sending;

import io.tenor.transcript.call.CurrentCall;

/**
 * What became of a document that was sent.
 *
 * @param created whether it made a version; else it had been sent before
 */
record Outcome(CurrentCall call, boolean created) {}
