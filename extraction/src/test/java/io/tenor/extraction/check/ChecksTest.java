package io.tenor.extraction.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenor.extraction.CallText;
import io.tenor.extraction.Evidence;
import io.tenor.extraction.call.Call;
import io.tenor.extraction.call.Section;
import io.tenor.extraction.metric.Figure;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.metric.ReportedMetric;
import io.tenor.extraction.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures as a call states them, one after another; what fits is never flagged. */
class ChecksTest {
  private final StringBuilder text = new StringBuilder();
  private final List<ReportedMetric> figures = new ArrayList<>();
  private BigDecimal confidence = BigDecimal.ONE;

  @Test
  void growthThatFitsWithinRoundingIsNotFlagged() {
    figure("revenue", Kind.YOY, "12", "percent", "2031Q2", null, "12%");
    figure("revenue", Kind.LEVEL, "840000000", "USD", "2031Q2", null, "$840 million");
    figure("revenue", Kind.LEVEL, "750000000", "USD", "2030Q2", null, "$750 million");

    assertThat(checks()).isEmpty();
  }

  @Test
  void growthThatContradictsItsTwoValuesIsFlaggedWithTheArithmetic() {
    figure("revenue", Kind.YOY, "21", "percent", "2031Q2", null, "21%");
    figure("revenue", Kind.LEVEL, "840000000", "USD", "2031Q2", null, "$840 million");
    figure("revenue", Kind.LEVEL, "750000000", "USD", "2030Q2", null, "$750 million");

    List<Check> checks = checks();

    assertThat(checks).extracting(Check::rule).containsExactly("growth");
    assertThat(checks.getFirst().flag()).isEqualTo(Flag.CONTRADICTED);
    Arithmetic arithmetic = checks.getFirst().arithmetic();
    assertThat(arithmetic.expression()).isEqualTo("100 * 840000000 / 750000000 - 100");
    assertThat(arithmetic.computed()).satisfies(i -> assertInterval(i, "11.8446", "12.1556"));
    assertThat(arithmetic.stated()).satisfies(i -> assertInterval(i, "20.45", "21.55"));
    assertThat(checks.getFirst().explanation())
        .isEqualTo(
            "revenue of 840000000 USD in 2031Q2 against revenue of 750000000 USD in 2030Q2 is no growth of 21 percent.");
  }

  @Test
  void anApproximateFigureLeavesRoom() {
    figure("revenue", Kind.YOY, "10", "percent", "2031Q2", null, "10%", true);
    figure("revenue", Kind.LEVEL, "840000000", "USD", "2031Q2", null, "$840 million", true);
    figure("revenue", Kind.LEVEL, "750000000", "USD", "2030Q2", null, "$750 million");

    assertThat(checks()).isEmpty();
  }

  @Test
  void aShareOfAnyStatedRevenueFits() {
    figure("revenue", Kind.LEVEL, "1000000000", "USD", "2031Q2", null, "$1 billion");
    figure("revenue", Kind.LEVEL, "400000000", "USD", "2031Q2", "Domestic", "$400 million");
    figure("sga_expense", Kind.LEVEL, "80000000", "USD", "2031Q2", "Domestic", "$80 million");
    figure("sga_expense", Kind.SHARE, "20", "percent", "2031Q2", "Domestic", "20%");

    assertThat(checks()).isEmpty();
  }

  @Test
  void aMarginThatItsAmountsContradictIsFlagged() {
    figure("revenue", Kind.LEVEL, "1000000000", "USD", "2031Q2", null, "$1,000 million");
    figure("gross_profit", Kind.LEVEL, "410000000", "USD", "2031Q2", null, "$410 million");
    figure("gross_margin", Kind.LEVEL, "31", "percent", "2031Q2", null, "31%");

    assertThat(checks()).extracting(Check::rule).containsExactly("share");
  }

  @Test
  void pointsAreTheDifferenceOfTheRatios() {
    figure("gross_margin", Kind.LEVEL, "41.5", "percent", "2031Q2", null, "41.5%");
    figure("gross_margin", Kind.LEVEL, "40.2", "percent", "2030Q2", null, "40.2%");
    figure("gross_margin", Kind.YOY, "130", "bps", "2031Q2", null, "130 basis points");
    assertThat(checks()).isEmpty();

    figure("gross_margin", Kind.YOY, "310", "bps", "2031Q2", null, "310 basis points");
    assertThat(checks()).extracting(Check::rule).containsExactly("points");
  }

  @Test
  void aThousandfoldPairFlagsTheOneThatIsOutOfLine() {
    figure("revenue", Kind.LEVEL, "2450000", "CNY", "2031Q2", "credit", "RMB2.45 million");
    figure("revenue", Kind.LEVEL, "2560000000", "CNY", "2031Q1", "credit", "RMB2.56 billion");
    figure("revenue", Kind.LEVEL, "2810000000", "CNY", "2030Q2", "credit", "RMB2.81 billion");

    List<Check> checks = checks();

    assertThat(checks).extracting(Check::rule).containsExactly("pair-of-scales");
    assertThat(checks.getFirst().flag()).isEqualTo(Flag.SCALE);
    assertThat(checks.getFirst().flagged()).containsExactly(figures.getFirst().figure().id());
  }

  @Test
  void aPartLargerThanTheCompanyIsFlagged() {
    figure("revenue", Kind.LEVEL, "820000000", "USD", "2031Q2", null, "$820 million");
    figure("revenue", Kind.LEVEL, "118000000000", "USD", "2031Q2", "lending", "$118 billion");

    assertThat(checks()).extracting(Check::rule).contains("larger-than-revenue");
  }

  @Test
  void penceWrittenAsPoundsAreFlagged() {
    figure("eps", Kind.LEVEL, "97.2", "GBP", "2031H1", null, "£97.2");

    assertThat(checks()).extracting(Check::rule).containsExactly("pence-as-pounds");
  }

  @Test
  void resultsInOneCurrencyFlagTheOddOne() {
    figure("revenue", Kind.LEVEL, "820000000", "CNY", "2031Q2", null, "RMB820 million");
    figure("operating_income", Kind.LEVEL, "90000000", "CNY", "2031Q2", null, "RMB90 million");
    figure("gross_profit", Kind.LEVEL, "310000000", "CNY", "2031Q2", null, "RMB310 million");
    sayMore();
    figure("net_income", Kind.LEVEL, "-305000000", "USD", "2031Q2", null, "$305 million");

    List<Check> checks = checks();

    assertThat(checks).extracting(Check::flag).containsExactly(Flag.CURRENCY);
    assertThat(checks.getFirst().flagged()).containsExactly(figures.getLast().figure().id());
  }

  @Test
  void aConversionBesideItsAmountIsNoSlip() {
    figure("revenue", Kind.LEVEL, "820000000", "CNY", "2031Q2", null, "RMB820 million");
    figure("revenue", Kind.LEVEL, "115000000", "USD", "2031Q2", null, "$115 million");
    figure("net_income", Kind.LEVEL, "90000000", "CNY", "2031Q2", null, "RMB90 million");
    figure("gross_profit", Kind.LEVEL, "310000000", "CNY", "2031Q2", null, "RMB310 million");

    assertThat(checks()).isEmpty();
  }

  @Test
  void aResultSaidTwiceDifferentlyIsFlagged() {
    figure("free_cash_flow", Kind.LEVEL, "860000000", "USD", "2031Q2", null, "$860 million");
    sayMore();
    figure("free_cash_flow", Kind.LEVEL, "869000000", "USD", "2031Q2", null, "$869 million");

    assertThat(checks()).extracting(Check::rule).containsExactly("repeated");
  }

  @Test
  void theEndsOfARangeRepeatNoResult() {
    figure("revenue", Kind.LEVEL, "862000000", "USD", "2031Q2", null, "$862 million");
    sayMore();
    figure("revenue", Kind.LEVEL, "870000000", "USD", "2031Q2", null, "$870 million");
    figure("revenue", Kind.LEVEL, "885000000", "USD", "2031Q2", null, "$885 million");

    assertThat(checks()).isEmpty();
  }

  @Test
  void aSecondGrowthOfValuesThatMakeTheFirstIsOfSomethingElse() {
    figure("revenue", Kind.LEVEL, "840000000", "USD", "2031Q2", null, "$840 million");
    figure("revenue", Kind.YOY, "12", "percent", "2031Q2", null, "12%");
    figure("revenue", Kind.LEVEL, "750000000", "USD", "2030Q2", null, "$750 million");
    figure("revenue", Kind.YOY, "9", "percent", "2031Q2", null, "9%");

    assertThat(checks()).isEmpty();
  }

  @Test
  void amongSeveralValuesNoneIsKnownToHaveGrown() {
    figure("revenue", Kind.LEVEL, "840000000", "USD", "2031Q2", null, "$840 million");
    figure("revenue", Kind.LEVEL, "520000000", "USD", "2031Q2", null, "$520 million");
    figure("revenue", Kind.LEVEL, "750000000", "USD", "2030Q2", null, "$750 million");
    figure("revenue", Kind.YOY, "21", "percent", "2031Q2", null, "21%");

    assertThat(checks()).isEmpty();
  }

  @Test
  void aFigureThatIsLikelyMisreadContradictsNothing() {
    confidence = new BigDecimal("0.4");
    figure("revenue", Kind.YOY, "21", "percent", "2031Q2", null, "21%");
    confidence = BigDecimal.ONE;
    figure("revenue", Kind.LEVEL, "840000000", "USD", "2031Q2", null, "$840 million");
    figure("revenue", Kind.LEVEL, "750000000", "USD", "2030Q2", null, "$750 million");

    assertThat(checks()).isEmpty();
  }

  @Test
  void ofAPairTheOneAboveAllRevenueIsWrong() {
    figure("revenue", Kind.LEVEL, "98000000", "USD", "2031Q2", null, "$98 million");
    figure("free_cash_flow", Kind.LEVEL, "9100000000", "USD", "2031Q2", null, "$9.1 billion");
    figure("free_cash_flow", Kind.LEVEL, "6400000", "USD", "2030Q2", null, "$6.4 million");

    List<Check> checks = checks();

    assertThat(checks).extracting(Check::flag).containsExactly(Flag.SCALE);
    assertThat(checks.getFirst().flagged()).containsExactly(figures.get(1).figure().id());
  }

  @Test
  void partsThatNearlyMakeTheTotalAreFlagged() {
    figure("bookings", Kind.LEVEL, "102500000000", "JPY", "2031Q2", null, "102.5 billion");
    figure("bookings", Kind.LEVEL, "85700000000", "JPY", "2031Q2", "logic", "85.7 billion");
    figure("bookings", Kind.LEVEL, "15800000000", "JPY", "2031Q2", "memory", "15.8 billion");

    assertThat(checks()).extracting(Check::rule).containsExactly("parts");
  }

  @Test
  void idsAreTheSameEachTime() {
    figure("eps", Kind.LEVEL, "97.2", "GBP", "2031H1", null, "£97.2");

    assertThat(checks()).isEqualTo(checks());
  }

  @Test
  void eachCheckOfAFigureHasAnIdOfItsOwn() {
    figure("free_cash_flow", Kind.LEVEL, "860000000", "USD", "2031Q2", null, "$860 million");
    sayMore();
    figure("free_cash_flow", Kind.LEVEL, "869000000", "USD", "2031Q2", null, "$869 million");
    sayMore();
    figure("free_cash_flow", Kind.LEVEL, "853000000", "USD", "2031Q2", null, "$853 million");

    assertThat(checks()).hasSizeGreaterThan(1).extracting(Check::id).doesNotHaveDuplicates();
  }

  @Test
  void saysNoWordOfTheCall() {
    figure("net_income", Kind.LEVEL, "-9", "USD", "2031Q2", "Blue Barrow", "a loss of only $9");
    figure("net_income", Kind.LEVEL, "-8000000", "USD", "2031Q2", "Blue Barrow", "$8 million");

    assertThat(checks())
        .isNotEmpty()
        .allSatisfy(
            check ->
                assertThat(check.explanation() + check.arithmetic().expression())
                    .doesNotContain("only", "$"));
  }

  private void sayMore() {
    text.append("and so on and so forth ".repeat(5));
  }

  private static void assertInterval(Interval interval, String low, String high) {
    assertThat(interval.low()).isEqualByComparingTo(low);
    assertThat(interval.high()).isEqualByComparingTo(high);
  }

  private void figure(
      String metric,
      Kind kind,
      String value,
      String unit,
      String period,
      @Nullable String segment,
      String quote) {
    figure(metric, kind, value, unit, period, segment, quote, false);
  }

  private void figure(
      String metric,
      Kind kind,
      String value,
      String unit,
      String period,
      @Nullable String segment,
      String quote,
      boolean approximate) {
    Span source = new Span(text.length(), text.length() + quote.length());
    text.append(quote).append(", then ");
    figures.add(
        new ReportedMetric(
            new Figure(
                new UUID(0, figures.size()),
                metric,
                segment,
                kind,
                new BigDecimal(value),
                unit,
                period,
                null,
                source),
            metric,
            null,
            approximate,
            "Ada Brook",
            Section.PRESENTATION,
            confidence,
            Evidence.NONE,
            "test"));
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
    return Checks.of(new CallText(text.toString(), call, "seed"), figures, List.of());
  }
}
