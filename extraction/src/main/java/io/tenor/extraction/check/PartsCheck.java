package io.tenor.extraction.check;

import io.tenor.extraction.metric.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Two parts that come next behind a total and nearly make it. */
final class PartsCheck implements CheckRule {
  private static final int CLOSE = 900;
  private static final BigDecimal NEARLY = new BigDecimal("0.01");

  @Override
  public List<Finding> check(List<Stated> figures) {
    List<Stated> levels =
        figures.stream()
            .filter(s -> s.figure().kind() == Kind.LEVEL && s.scaled() && s.value().signum() > 0)
            .toList();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i + 2 < levels.size(); i++) {
      Stated total = levels.get(i);
      Stated a = levels.get(i + 1);
      Stated b = levels.get(i + 2);
      if (parts(total, a) && parts(total, b) && !a.besides(b)) {
        compare(total, a, b, findings);
      }
    }
    return findings;
  }

  private static boolean parts(Stated total, Stated part) {
    return part.figure().metric().equals(total.figure().metric())
        && part.figure().segment() != null
        && part.samePeriod(total)
        && part.sameUnit(total)
        && part.near(total, CLOSE)
        && !part.besides(total);
  }

  private static void compare(Stated total, Stated a, Stated b, List<Finding> findings) {
    Interval sum = a.interval().plus(b.interval());
    BigDecimal gap = a.value().add(b.value()).subtract(total.value()).abs();
    boolean nearly = gap.compareTo(total.value().multiply(NEARLY)) <= 0;
    if (nearly && !sum.meets(total.interval())) {
      findings.add(
          new Finding(
              "parts",
              Flag.CONTRADICTED,
              List.of(a),
              List.of(total, a, b),
              new Arithmetic(a.plain() + " + " + b.plain(), sum, total.interval()),
              "%s and %s do not make %s.".formatted(a.words(), b.words(), total.words())));
    }
  }
}
