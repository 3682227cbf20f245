package io.tenor.extraction.check;

import io.tenor.extraction.metric.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The same result of the company, said twice and not the same. */
final class RepeatCheck implements CheckRule {
  private static final BigDecimal NEARLY = new BigDecimal("0.03");
  private static final int BESIDE = 30;
  private static final Set<String> RESULTS =
      Set.of(
          "revenue",
          "gross_profit",
          "operating_income",
          "ebitda",
          "net_income",
          "eps",
          "free_cash_flow",
          "operating_cash_flow");

  @Override
  public List<Finding> check(List<Stated> figures) {
    List<Stated> results =
        figures.stream()
            .filter(s -> s.figure().kind() == Kind.LEVEL && s.figure().segment() == null)
            .filter(s -> RESULTS.contains(s.figure().metric()) && !s.metric().approximate())
            .toList();
    List<Stated> alone =
        IntStream.range(0, results.size())
            .filter(i -> !beside(results, i, i - 1) && !beside(results, i, i + 1))
            .mapToObj(results::get)
            .toList();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < alone.size(); i++) {
      Stated a = alone.get(i);
      alone.stream()
          .skip(i + 1L)
          .filter(b -> differ(a, b) && nearly(a, b))
          .findFirst()
          .ifPresent(b -> findings.add(finding(a, b)));
    }
    return findings;
  }

  /** A range names two values side by side, and neither of them is the result. */
  private static boolean beside(List<Stated> results, int at, int other) {
    return other >= 0
        && other < results.size()
        && results.get(at).near(results.get(other), BESIDE)
        && differ(results.get(at), results.get(other));
  }

  private static boolean differ(Stated a, Stated b) {
    return a.figure().metric().equals(b.figure().metric())
        && a.besides(b)
        && a.samePeriod(b)
        && a.sameUnit(b)
        && !a.interval().meets(b.interval());
  }

  private static boolean nearly(Stated a, Stated b) {
    BigDecimal gap = a.value().subtract(b.value()).abs();
    return gap.compareTo(b.value().abs().multiply(NEARLY)) <= 0;
  }

  private static Finding finding(Stated a, Stated b) {
    return new Finding(
        "repeated",
        Flag.CONTRADICTED,
        List.of(a, b),
        List.of(a, b),
        new Arithmetic(a.plain() + " = " + b.plain(), a.interval(), b.interval()),
        "%s is also given as %s.".formatted(a.words(), b.amount()));
  }
}
