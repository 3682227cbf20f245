package io.tenor.extraction.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenor.extraction.CallText;
import io.tenor.extraction.Evidence;
import io.tenor.extraction.call.Call;
import io.tenor.extraction.call.Section;
import io.tenor.extraction.guidance.Action;
import io.tenor.extraction.guidance.Bounds;
import io.tenor.extraction.guidance.Form;
import io.tenor.extraction.guidance.GuidanceStatement;
import io.tenor.extraction.metric.Figure;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.metric.ReportedMetric;
import io.tenor.extraction.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges as a call expects them, beside the midpoint and the growth that it gives them. */
class RangeCheckTest {
  private static final String RANGE = "We expect revenue of $440 million to $460 million";

  private final StringBuilder text = new StringBuilder();
  private final List<GuidanceStatement> guidance = new ArrayList<>();
  private final List<ReportedMetric> figures = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        " with a midpoint of $455 million.",
        ", or $455 million at the midpoint.",
        ", which is $455 million at the mid-point."
      })
  void aMidpointThatIsNotInTheMiddleIsFlagged(String midpoint) {
    range(RANGE + midpoint);

    assertThat(checks())
        .singleElement()
        .satisfies(check -> assertThat(check.rule()).isEqualTo("range-midpoint"))
        .satisfies(check -> assertThat(check.flagged()).containsExactly(guidance.getFirst().id()))
        .satisfies(
            check ->
                assertThat(check.arithmetic().expression())
                    .isEqualTo("(440000000 + 460000000) / 2"))
        .satisfies(
            check ->
                assertThat(check.explanation())
                    .isEqualTo(
                        "The middle of revenue of 440000000 to 460000000 USD in FY2031 is not 455000000."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " with a midpoint of $450 million.",
        " with a midpoint of $0.45 billion.",
        ", up 9% at the midpoint.",
        ". The midpoint is $20 million better than before.",
        ", up at the midpoint from the $455 million that we gave before.",
        ". That is $455 million without the depot, and we like the midpoint."
      })
  void whatIsTheMiddleOrNoMiddleIsNotFlagged(String midpoint) {
    range(RANGE + midpoint);

    assertThat(checks()).isEmpty();
  }

  @Test
  void growthThatTheRangeDoesNotMakeIsFlagged() {
    range(RANGE + ", ");
    growth("14", "16", "growth of 14% to 16%");
    reported("400000000", "$400 million");

    List<Check> checks = checks();

    assertThat(checks).isEmpty();
    guidance.clear();
    growth("18", "20", "growth of 18% to 20%");
    range(RANGE + ", ");

    assertThat(checks())
        .singleElement()
        .satisfies(check -> assertThat(check.rule()).isEqualTo("range-growth"))
        .satisfies(check -> assertThat(check.compared()).hasSize(3))
        .satisfies(
            check ->
                assertThat(check.arithmetic().expression())
                    .isEqualTo("100 * (440000000 to 460000000) / 400000000 - 100"));
  }

  @Test
  void growthOfQuiteAnotherSizeIsOfSomethingElse() {
    range(RANGE + ", ");
    growth("31", "34", "growth of 31% to 34%");
    reported("400000000", "$400 million");

    assertThat(checks()).isEmpty();
  }

  @Test
  void endsThatLieFarApartWereMisread() {
    state(
        Kind.LEVEL,
        "180",
        "200000",
        "USD",
        "FY2031",
        "$180 to $200,000, or $190,000 at the midpoint");

    assertThat(checks()).isEmpty();
  }

  @Test
  void growthOfAnotherPeriodIsNotCompared() {
    range(RANGE + ", ");
    growth("18", "20", "growth of 18% to 20%", "2031Q3");
    reported("400000000", "$400 million");

    assertThat(checks()).isEmpty();
  }

  private void range(String said) {
    state(Kind.LEVEL, "440000000", "460000000", "USD", "FY2031", said);
  }

  private void growth(String low, String high, String said) {
    growth(low, high, said, "FY2031");
  }

  private void growth(String low, String high, String said, String period) {
    state(Kind.YOY, low, high, "percent", period, said);
  }

  private void state(Kind kind, String low, String high, String unit, String period, String said) {
    Span source = say(said);
    guidance.add(
        new GuidanceStatement(
            new UUID(1, guidance.size()),
            "revenue",
            "revenue",
            null,
            kind,
            period,
            Form.RANGE,
            new Bounds(new BigDecimal(low), new BigDecimal(high)),
            null,
            unit,
            null,
            Action.INITIATE,
            "Ada Brook",
            Section.PRESENTATION,
            BigDecimal.ONE,
            List.of(),
            null,
            null,
            source,
            Evidence.NONE,
            "test"));
  }

  private void reported(String value, String said) {
    Figure figure =
        new Figure(
            new UUID(2, figures.size()),
            "revenue",
            null,
            Kind.LEVEL,
            new BigDecimal(value),
            "USD",
            "FY2030",
            null,
            say(said));
    figures.add(
        new ReportedMetric(
            figure,
            "revenue",
            null,
            false,
            "Ada Brook",
            Section.PRESENTATION,
            BigDecimal.ONE,
            Evidence.NONE,
            "test"));
  }

  private Span say(String said) {
    Span source = new Span(text.length(), text.length() + said.length());
    text.append(said).append(' ');
    return source;
  }

  private List<Check> checks() {
    Call call =
        new Call(
            "Acme",
            "ACM",
            "2031Q2",
            "earnings",
            null,
            "test",
            "USD",
            List.of(),
            List.of(),
            List.of());
    return Checks.of(new CallText(text.toString(), call, "seed"), figures, guidance);
  }
}
