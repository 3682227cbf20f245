package io.tenor.transcript.document;

import io.tenor.extraction.FactIds;
import io.tenor.extraction.call.Call;
import io.tenor.extraction.call.CallOverrides;
import org.jspecify.annotations.Nullable;

/**
 * A document that holds a call.
 *
 * @param sha256 of the bytes as sent, in hex
 * @param sourceName what the sender calls the document
 * @param overrides what the sender says of the call, which {@code call} says too
 * @param text that all offsets point into
 */
public record ReadDocument(
    String sha256, @Nullable String sourceName, CallOverrides overrides, String text, Call call) {

  /** What the ids of its facts derive from. */
  public String seed() {
    return FactIds.seed(sha256, overrides);
  }
}
