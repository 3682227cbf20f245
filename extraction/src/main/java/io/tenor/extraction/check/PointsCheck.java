package io.tenor.extraction.check;

import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.period.ReportedPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The difference of two ratios against the points that are stated. */
final class PointsCheck implements CheckRule {
  private static final int CLOSE = 260;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal SLACK = new BigDecimal("0.1");

  @Override
  public List<Finding> check(List<Stated> figures) {
    List<Finding> findings = new ArrayList<>();
    for (Stated change : figures) {
      boolean points = Objects.equals(change.figure().unit(), "pp");
      boolean basis = Objects.equals(change.figure().unit(), "bps");
      if (change.figure().kind() == Kind.YOY && (points || basis)) {
        Stated now = level(change, change.figure().period(), figures);
        Stated before =
            level(change, ReportedPeriod.shifted(change.figure().period(), -1), figures);
        if (now != null && before != null) {
          compare(change, basis, now, before, findings);
        }
      }
    }
    return findings;
  }

  private static @Nullable Stated level(
      Stated change, @Nullable String period, List<Stated> figures) {
    return figures.stream()
        .filter(s -> s.figure().metric().equals(change.figure().metric()) && s.besides(change))
        .filter(s -> s.figure().kind() == Kind.LEVEL || s.figure().kind() == Kind.SHARE)
        .filter(s -> "percent".equals(s.figure().unit()) && s.near(change, CLOSE))
        .filter(s -> period != null && period.equals(s.figure().period()))
        .findFirst()
        .orElse(null);
  }

  private static void compare(
      Stated change, boolean basis, Stated now, Stated before, List<Finding> findings) {
    Interval computed = now.interval().minus(before.interval());
    Interval stated = change.interval();
    if (basis) {
      stated = new Interval(stated.low().divide(HUNDRED), stated.high().divide(HUNDRED));
    }
    if (!computed.wider(SLACK).meets(stated)) {
      findings.add(
          new Finding(
              "points",
              Flag.CONTRADICTED,
              List.of(change),
              List.of(change, now, before),
              "%s - %s = %s points, stated %s"
                  .formatted(now.quote(), before.quote(), computed.words(), change.quote()),
              "%s against %s is no change of %s."
                  .formatted(now.words(), before.words(), change.quote())));
    }
  }
}
