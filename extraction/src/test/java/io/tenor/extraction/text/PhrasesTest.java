package io.tenor.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Phrases<String> PHRASES =
      Phrases.of(
          List.of(
              new Phrases.Entry<>("margin", "margin"),
              new Phrases.Entry<>("gross margin", "gross"),
              new Phrases.Entry<>("year-over-year", "yoy")));

  @Test
  void findsTheLongestPhraseWhateverCaseHyphensAndBreaks() {
    Tokens tokens = Tokens.of("Gross\nMargin rose year over year; margin too, year-over- year");
    assertThat(PHRASES.in(tokens, 0, tokens.size()))
        .extracting(Phrases.Match::meaning)
        .containsExactly("gross", "yoy", "margin", "yoy");
  }

  @Test
  void findsThePhraseBeforeAPlace() {
    Tokens tokens = Tokens.of("the gross margin is");
    assertThat(PHRASES.before(tokens, 3, 0)).extracting(Phrases.Match::meaning).isEqualTo("gross");
    assertThat(PHRASES.before(tokens, 2, 0)).isNull();
  }
}
