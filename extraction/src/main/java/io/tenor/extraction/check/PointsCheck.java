package io.tenor.extraction.check;

import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.period.ReportedPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The difference of two ratios against the points that are stated. */
final class PointsCheck implements CheckRule {
  private static final int CLOSE = 260;
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final BigDecimal SLACK = new BigDecimal("0.1");

  @Override
  public List<Finding> check(List<Stated> figures) {
    List<Finding> findings = new ArrayList<>();
    for (Stated change : figures) {
      boolean points = Objects.equals(change.figure().unit(), "pp");
      boolean basis = Objects.equals(change.figure().unit(), "bps");
      if (change.figure().kind() == Kind.YOY && (points || basis)) {
        compare(
            change,
            basis ? change.interval().times(HUNDREDTH) : change.interval(),
            levels(change, change.figure().period(), figures),
            levels(change, ReportedPeriod.shifted(change.figure().period(), -1), figures),
            findings);
      }
    }
    return findings;
  }

  private static List<Stated> levels(Stated change, @Nullable String period, List<Stated> figures) {
    return figures.stream()
        .filter(s -> s.figure().metric().equals(change.figure().metric()) && s.besides(change))
        .filter(s -> s.figure().kind() == Kind.LEVEL || s.figure().kind() == Kind.SHARE)
        .filter(s -> "percent".equals(s.figure().unit()) && s.near(change, CLOSE))
        .filter(s -> period != null && period.equals(s.figure().period()))
        .sorted(Comparator.comparingInt(change::distance))
        .toList();
  }

  private static void compare(
      Stated change,
      Interval stated,
      List<Stated> nows,
      List<Stated> befores,
      List<Finding> findings) {
    boolean fits =
        nows.stream()
            .anyMatch(
                now ->
                    befores.stream()
                        .anyMatch(before -> difference(now, before).wider(SLACK).meets(stated)));
    if (!fits && !nows.isEmpty() && !befores.isEmpty()) {
      Stated now = nows.getFirst();
      Stated before = befores.getFirst();
      findings.add(
          new Finding(
              "points",
              Flag.CONTRADICTED,
              List.of(change),
              List.of(change, now, before),
              new Arithmetic(
                  "%s - %s".formatted(now.plain(), before.plain()),
                  difference(now, before),
                  stated),
              "%s against %s is no change of %s."
                  .formatted(now.words(), before.words(), change.amount())));
    }
  }

  private static Interval difference(Stated now, Stated before) {
    return now.interval().minus(before.interval());
  }
}
