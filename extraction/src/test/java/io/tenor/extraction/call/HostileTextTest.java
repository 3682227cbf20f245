package io.tenor.extraction.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text gives a call or {@link NotACall}, in time that grows with its length alone. */
class HostileTextTest {
  private static final int SIZE = 1_000_000;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  static Stream<String> texts() {
    Random random = new Random(42);
    return Stream.of(
        "9".repeat(SIZE),
        "Aa ".repeat(SIZE / 3),
        ":".repeat(SIZE),
        "([{<".repeat(SIZE / 4),
        "ceo\n".repeat(SIZE / 4),
        "Ann Lee: hi\n".repeat(SIZE / 12),
        "Participants\nAnn Lee - CEO, Acme\n".repeat(SIZE / 34),
        "\u6f22\u5b57 \u03a9\u03bc\u03ad\u03b3\u03b1 \ud83d\udc4d ".repeat(SIZE / 12),
        "Operator: " + "Welcome to the to the on for at to ".repeat(SIZE / 35) + "\nAnn Lee: yes?",
        "Operator: " + "The Quick Brown Fox, our CEO. ".repeat(SIZE / 30) + "\nAnn Lee: yes?",
        names(random),
        characters(random, 65_536),
        characters(random, 128));
  }

  private static String names(Random random) {
    StringBuilder text = new StringBuilder();
    while (text.length() < SIZE) {
      text.append("N")
          .append(letters(random))
          .append(" L")
          .append(letters(random))
          .append(": a?\n");
    }
    return text.toString();
  }

  private static String letters(Random random) {
    return random
        .ints(4, 'a', 'z')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String characters(Random random, int bound) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SIZE; i++) {
      text.append(random.nextInt(12) == 0 ? '\n' : (char) random.nextInt(bound));
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void answersAnyTextInTime(String text) {
    Assertions.assertTimeout(LIMIT, () -> holds(text));
  }

  private static void holds(String text) {
    Call call;
    try {
      call = CallReader.read(text, CallOverrides.NONE);
    } catch (NotACall e) {
      assertThat(e).hasMessageContaining("found");
      return;
    }
    int end = 0;
    for (Turn turn : call.turns()) {
      assertThat(turn.source().start()).isGreaterThanOrEqualTo(end);
      end = turn.source().end();
      assertThat(turn.source().length()).isPositive();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }
}
