package io.tenor.extraction.guidance;

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
import io.tenor.extraction.metric.Figure;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuidanceReaderTest {

  static Stream<Arguments> wordings() {
    List<Arguments> wordings = new ArrayList<>();
    String meaning = "";
    for (String line : Lexicon.lines(GuidanceReaderTest.class, "statements.txt")) {
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
    String read = read(wording).stream().map(GuidanceReaderTest::plain).collect(joining("; "));
    assertThat(read).isEqualTo(meaning.equals("-") ? "" : meaning);
  }

  @Test
  void repeatsAreReiterations() {
    assertThat(
            read("We expect capex of $80 million this year. Capex will be $80 million this year."))
        .extracting(GuidanceStatement::action)
        .containsExactly(Action.INITIATE, Action.REITERATE);
  }

  @Test
  void announcementsTakeTheirNumbersFromTheRestOfTheCall() {
    List<GuidanceStatement> read =
        read("We are raising our EPS guidance. We expect EPS of $2.00 to $2.10 this year.");
    assertThat(read).extracting(GuidanceStatement::action).startsWith(Action.RAISE);
    assertThat(read).extracting(GuidanceStatement::form).containsOnly(Form.RANGE);
    assertThat(read).extracting(g -> g.bounds().high()).containsOnly(new BigDecimal("2.10"));
  }

  @Test
  void keepsTheRangeThatAnotherReplaces() {
    GuidanceStatement read =
        read("We now expect EPS of $2.00 to $2.10, up from our prior guidance of $1.80 to $1.90.")
            .getFirst();
    assertThat(read.prior()).isEqualTo(new Bounds(new BigDecimal("1.80"), new BigDecimal("1.90")));
    assertThat(read.action()).isEqualTo(Action.RAISE);
  }

  @Test
  void anAnnouncedRangeIsTheNewOneAndReplacesTheEarlier() {
    List<GuidanceStatement> read =
        read(
            "We are raising our revenue range for the full year. We now expect $420 million to"
                + " $432 million, up from our earlier range of $410 million to $425 million.");
    assertThat(read).extracting(g -> g.bounds().low()).containsOnly(new BigDecimal("420000000"));
    assertThat(read).extracting(GuidanceStatement::action).containsOnly(Action.RAISE);
    assertThat(read.getLast().prior())
        .isEqualTo(new Bounds(new BigDecimal("410000000"), new BigDecimal("425000000")));
  }

  @Test
  void takesTheNumberFromTheReportedFigureThatItRefersTo() {
    Figure growth =
        new Figure(
            UUID.randomUUID(),
            "revenue",
            null,
            Kind.YOY,
            new BigDecimal("12.5"),
            "percent",
            "FY2023",
            null,
            new Span(0, 1));
    String text = "Growth in revenue this year will be not less than last year.";
    GuidanceStatement read = GuidanceReader.read(call(text, null), List.of(growth)).getFirst();
    assertThat(read.refersTo()).isEqualTo(growth.id());
    assertThat(read.bounds()).isEqualTo(new Bounds(new BigDecimal("12.5"), null));
  }

  @Test
  void keepsTheWordsThatConditionIt() {
    String text = "We expect revenue growth of 5% this year, excluding currency.";
    assertThat(read(text).getFirst().conditions())
        .extracting(c -> c.of(text))
        .containsExactly("excluding currency");
  }

  @Test
  void analystsCommitToNothing() {
    String text = "So we expect revenue of $500 million next quarter.";
    assertThat(GuidanceReader.read(call(text, ParticipantKind.ANALYST), List.of())).isEmpty();
    assertThat(GuidanceReader.read(call(text, ParticipantKind.MANAGEMENT), List.of())).hasSize(1);
  }

  @Test
  void quotesLieInTheTextAndAreShort() {
    String text = "We expect revenue of $5 million ".repeat(2_000) + "x".repeat(10_000);
    assertThat(read(text))
        .allSatisfy(
            g -> {
              assertThat(g.source().end()).isLessThanOrEqualTo(text.length());
              assertThat(g.source().length()).isLessThanOrEqualTo(400);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We expect revenue of $5 million to $6 million. ",
        "We are raising our guidance. We expect revenue of 5%. ",
        "we will 5 to ",
        "((((((((((",
        "9999999999",
        "expect margin improve and ",
        "\u4e2d\u6587 will \u0627\u0644 grow 5% "
      })
  void takesTimeInProportionToTheText(String words) {
    String text = words.repeat(1_000_000 / words.length());
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> readOrRefuse(text));
  }

  private static void readOrRefuse(String text) {
    try {
      read(text);
    } catch (TooManyFacts e) {
      assertThat(e).hasMessageContaining("more than 5000 statements");
    }
  }

  @Test
  void refusesMoreStatementsThanACallHas() {
    assertThatExceptionOfType(TooManyFacts.class)
        .isThrownBy(() -> read("We expect revenue of $5 million. ".repeat(30_000)))
        .withMessageContaining("more than 5000 statements");
  }

  @Test
  void sameTextGivesSameStatements() {
    String text = "We expect revenue of $500 million next quarter. Margins will improve.";
    assertThat(read(text)).isEqualTo(read(text));
  }

  private static List<GuidanceStatement> read(String text) {
    return GuidanceReader.read(call(text, null), List.of());
  }

  private static CallText call(String text, @Nullable ParticipantKind kind) {
    List<Participant> people =
        List.of(new Participant(0, "Ann Lee", List.of(), null, null, kind, null));
    Turn turn = new Turn(0, "Ann Lee", 0, Section.PRESENTATION, new Span(0, text.length()));
    Call call =
        new Call(
            "Acme",
            "ACM",
            "2024Q2",
            "earnings",
            null,
            "test",
            "USD",
            people,
            List.of(turn),
            List.of());
    return new CallText(text, call, "seed");
  }

  private static String plain(GuidanceStatement g) {
    String aim =
        g.direction() == null
            ? plain(g.bounds().low()) + ".." + plain(g.bounds().high()) + " " + g.unit()
            : g.direction().toString();
    return String.join(
        " ",
        g.metric(),
        g.kind().code(),
        g.period() == null ? "-" : g.period(),
        g.form().code(),
        aim,
        g.action().code());
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "-" : value.stripTrailingZeros().toPlainString();
  }
}
