package io.tenor.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void endsAtFullStopsButNotAtAbbreviationsAndDecimals() {
    assertThat(
            read("Sales of Acme Inc. rose 4.5% in the U.S. market. Mr. Ito agreed. Did he? Yes!"))
        .containsExactly(
            "Sales of Acme Inc. rose 4.5% in the U.S. market.",
            "Mr. Ito agreed.", "Did he?", "Yes!");
  }

  @Test
  void readsOverHardLineBreaksButNotOverBlankLinesAndBullets() {
    assertThat(
            read("Sales\r\nrose in\r\nSpain.\r\n\r\nOutlook\r\n\r\n• More stores\r\n• Fewer debts"))
        .containsExactly("Sales\r\nrose in\r\nSpain.", "Outlook", "• More stores", "• Fewer debts");
  }

  @Test
  void takesALineForASentenceWhereLinesAre() {
    assertThat(read("Sales rose .\nmargin fell .\nwe hire .\n")).hasSize(3);
  }

  @Test
  void cutsATextWithoutAnyFullStop() {
    assertThat(read("word ".repeat(10_000))).hasSizeGreaterThan(10);
  }

  private static List<String> read(String text) {
    Tokens tokens = Tokens.of(text);
    return Sentences.of(tokens).stream().map(s -> s.span(tokens).of(text)).toList();
  }
}
