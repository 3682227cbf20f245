package io.tenor.extraction.metric;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.tenor.extraction.CallText;
import io.tenor.extraction.TooManyFacts;
import io.tenor.extraction.call.Call;
import io.tenor.extraction.call.Participant;
import io.tenor.extraction.call.ParticipantKind;
import io.tenor.extraction.call.Section;
import io.tenor.extraction.call.Turn;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MetricReaderTest {
  private static final int SIZE = 500_000;

  static Stream<Arguments> wordings() {
    List<Arguments> wordings = new ArrayList<>();
    String meaning = "";
    for (String line : Lexicon.lines(MetricReaderTest.class, "figures.txt")) {
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
    String read = read(wording).stream().map(MetricReaderTest::plain).collect(joining("; "));
    assertThat(read).isEqualTo(meaning.equals("-") ? "" : meaning);
  }

  @Test
  void tiesEachFigureToItsCharacters() {
    String text = "Revenue grew 12% year-over-year to $840 million.";

    List<ReportedMetric> read = read(text);

    assertThat(read)
        .extracting(m -> m.figure().source().of(text))
        .containsExactly("12%", "$840 million");
    assertThat(read)
        .extracting(m -> m.evidence().metric().of(text))
        .containsExactly("Revenue", "Revenue");
    assertThat(read.getFirst().evidence().comparison().of(text)).isEqualTo("year-over-year");
    assertThat(read)
        .extracting(ReportedMetric::calendarPeriod)
        .containsOnly("2031-04-01/2031-06-30");
  }

  @Test
  void givesTheSameIdsAndFiguresEachTime() {
    String text = "Revenue grew 12% to $840 million. Gross margin was 41.5%.";

    assertThat(read(text)).isEqualTo(read(text));
    assertThat(new HashSet<>(read(text).stream().map(m -> m.figure().id()).toList())).hasSize(3);
  }

  static Stream<String> hostile() {
    Random random = new Random(7);
    StringBuilder numbers = new StringBuilder();
    while (numbers.length() < SIZE) {
      numbers.append(random.nextInt(100_000)).append(random.nextBoolean() ? "% " : " million ");
    }
    return Stream.of(
        numbers.toString(),
        "revenue ".repeat(SIZE / 8),
        "revenue of $5 million and ".repeat(SIZE / 26),
        "$1 ".repeat(SIZE / 3),
        "Revenue was 1%. ".repeat(TooManyFacts.MOST),
        "9".repeat(SIZE),
        "in the first quarter of 2031 ".repeat(SIZE / 29));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void readsAnyTextInBoundedTime(String text) {
    List<ReportedMetric> read =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> readOrRefuse(text));

    assertThat(read)
        .allSatisfy(
            m -> {
              assertThat(m.figure().source().end()).isLessThanOrEqualTo(text.length());
              assertThat(m.figure().source().length()).isLessThanOrEqualTo(60);
            });
  }

  private static List<ReportedMetric> readOrRefuse(String text) {
    try {
      return read(text);
    } catch (TooManyFacts e) {
      assertThat(e).hasMessageContaining("more than 5000 figures");
      return List.of();
    }
  }

  @Test
  void refusesMoreFiguresThanACallHas() {
    String text = "Revenue was 1%. ".repeat(TooManyFacts.MOST);

    assertThat(read(text)).hasSize(TooManyFacts.MOST);
    assertThatExceptionOfType(TooManyFacts.class)
        .isThrownBy(() -> read(text + "Revenue was 1%."))
        .withMessageContaining("more than 5000 figures");
  }

  private static String plain(ReportedMetric m) {
    Figure f = m.figure();
    return "%s %s %s %s %s %s %s"
        .formatted(
            f.metric(),
            f.kind().code(),
            f.value().toPlainString(),
            f.unit(),
            f.period(),
            f.segment() == null ? "-" : f.segment(),
            f.basis() == null ? "-" : f.basis().code());
  }

  private static List<ReportedMetric> read(String text) {
    Participant speaker =
        new Participant(
            0,
            "Ada Brook",
            List.of(),
            "Chief Financial Officer",
            "Acme",
            ParticipantKind.MANAGEMENT,
            null);
    Turn turn = new Turn(0, "Ada Brook", 0, Section.PRESENTATION, new Span(0, text.length()));
    Call call =
        new Call(
            "Acme",
            "ACM",
            "2031Q2",
            "earnings",
            LocalDate.of(2031, 7, 28),
            "test",
            "USD",
            List.of(speaker),
            List.of(turn),
            List.of());
    return MetricReader.read(new CallText(text, call, "seed"));
  }
}
