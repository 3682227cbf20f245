package io.tenor.extraction.check;

import io.tenor.extraction.metric.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The same result of the company, said twice and not the same. */
final class RepeatCheck implements CheckRule {
  private static final BigDecimal NEARLY = new BigDecimal("0.03");
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
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      for (int j = i + 1; j < results.size(); j++) {
        compare(results.get(i), results.get(j), findings);
      }
    }
    return findings;
  }

  private static void compare(Stated a, Stated b, List<Finding> findings) {
    boolean same =
        a.figure().metric().equals(b.figure().metric())
            && a.besides(b)
            && a.samePeriod(b)
            && a.sameUnit(b);
    if (!same || a.interval().meets(b.interval())) {
      return;
    }
    BigDecimal gap = a.value().subtract(b.value()).abs();
    if (gap.compareTo(b.value().abs().multiply(NEARLY)) <= 0) {
      findings.add(
          new Finding(
              "repeated",
              Flag.CONTRADICTED,
              List.of(a, b),
              List.of(a, b),
              "%s is %s, %s is %s"
                  .formatted(a.quote(), a.interval().words(), b.quote(), b.interval().words()),
              "%s is also given as %s.".formatted(a.words(), b.quote())));
    }
  }
}
