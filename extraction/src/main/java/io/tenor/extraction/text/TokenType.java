package io.tenor.extraction.text;

/** What a token is made of. */
public enum TokenType {
  /** Letters; an apostrophe begins a word of its own ({@code we 'll}, {@code company 's}). */
  WORD,
  /** Digits with their thousands separators and decimal point. */
  NUMBER,
  /** A currency sign. */
  CURRENCY,
  PERCENT,
  /** A hyphen or dash of any length. */
  HYPHEN,
  /** Any other single character. */
  MARK
}
