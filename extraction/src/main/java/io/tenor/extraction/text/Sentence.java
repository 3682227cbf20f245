package io.tenor.extraction.text;

/** A sentence by its tokens: {@code first} inclusive, {@code next} exclusive; never empty. */
public record Sentence(int first, int next) {

  public Span span(Tokens tokens) {
    return tokens.span(first, next - 1);
  }
}
