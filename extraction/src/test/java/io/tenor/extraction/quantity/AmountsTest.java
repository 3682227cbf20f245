package io.tenor.extraction.quantity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenor.extraction.quantity.Amount.Standing;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

  static Stream<Arguments> wordings() {
    List<Arguments> wordings = new ArrayList<>();
    String meaning = "";
    for (String line : Lexicon.lines(AmountsTest.class, "amounts.txt")) {
      if (line.startsWith("= ")) {
        meaning = line.substring(2);
      } else {
        wordings.add(Arguments.of(line, meaning));
      }
    }
    return wordings.stream();
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void readsOneMeaningInItsWordings(String wording, String meaning) {
    assertThat(read("We see " + wording + " for it.")).isEqualTo(meaning);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in 2024",
        "in Q2",
        "for FY2024",
        "on June 30, 2021",
        "the 10-K",
        "5G phones",
        "COVID-19",
        "at 9:30 today",
        "dial 1-800-555-0100",
        "on page 12",
        "slide 7",
        "our 3rd site",
        "Speaker 3",
        "open 24/7",
        "version 2.1.3",
        "CET1",
        "one question"
      })
  void leavesWhatIsNoAmount(String words) {
    assertThat(read("Here " + words + " it is.")).isEmpty();
  }

  @Test
  void keepsBothEndsOfAMovementApart() {
    assertThat(read("It went from 38.4% to 34.1% then."))
        .isEqualTo("38.4..38.4 percent, 34.1..34.1 percent");
    assertThat(read("Sales were up $2 million to $9 million."))
        .isEqualTo("2000000..2000000 USD, 9000000..9000000 USD");
  }

  @Test
  void marksWhatTheSpeakerTakesBack() {
    List<Amount> amounts = amounts("We see 35%, sorry, 45% there.");
    assertThat(amounts)
        .extracting(Amount::standing)
        .containsExactly(Standing.TAKEN_BACK, Standing.MEANT);
  }

  @Test
  void spansAreTheNumberAsWritten() {
    String text = "About\r\nRMB4.16 billion, up 25%.";
    assertThat(Mentions.of(Tokens.of(text)))
        .extracting(m -> m.span().of(text))
        .containsExactly("RMB4.16 billion", "25%");
  }

  @Test
  void staysLinearOnHostileText() {
    String digits = "9".repeat(100_000);
    String brackets = "(".repeat(100_000);
    String numbers = "1 to 2 ".repeat(100_000);
    String hundreds = "hundred ".repeat(100_000);
    for (String text : List.of(digits, brackets, numbers, hundreds, digits + "%")) {
      assertThat(amounts(text)).allSatisfy(a -> assertThat(a.mentions()).isNotEmpty());
    }
  }

  private static List<Amount> amounts(String text) {
    Tokens tokens = Tokens.of(text);
    return Amounts.of(tokens, Mentions.of(tokens));
  }

  private static String read(String text) {
    return amounts(text).stream()
        .map(a -> plain(a.low()) + ".." + plain(a.high()) + " " + a.unit())
        .collect(joining(", "));
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "-" : value.stripTrailingZeros().toPlainString();
  }
}
