package io.tenor.extraction;

import io.tenor.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Where the text states each field of a fact; null where it does not. */
public record Evidence(
    @Nullable Span metric,
    @Nullable Span segment,
    @Nullable Span period,
    @Nullable Span comparison,
    @Nullable Span basis,
    @Nullable Span unit,
    @Nullable Span action) {

  public static final Evidence NONE = new Evidence(null, null, null, null, null, null, null);
}
