package io.tenor.kit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text of a call with its words.
 *
 * @param quote left out where the caller may not read transcripts
 */
public record Quote(
    int start, int end, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String quote) {

  public Quote redacted() {
    return new Quote(start, end, null);
  }
}
