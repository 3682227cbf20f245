package io.tenor.extraction.check;

import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.period.ReportedPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value against the one a year ago and the growth that is stated. */
final class GrowthCheck implements CheckRule {
  private static final int CLOSE = 300;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal SLACK = new BigDecimal("0.15");

  @Override
  public List<Finding> check(List<Stated> figures) {
    List<Finding> findings = new ArrayList<>();
    for (Stated growth : figures) {
      if (growth.figure().kind() == Kind.YOY && "percent".equals(growth.figure().unit())) {
        Stated now = level(growth, growth.figure().period(), figures);
        Stated before =
            level(growth, ReportedPeriod.shifted(growth.figure().period(), -1), figures);
        if (now != null && before != null && now.sameUnit(before)) {
          compare(growth, now, before, findings);
        }
      }
    }
    return findings;
  }

  private static @Nullable Stated level(
      Stated growth, @Nullable String period, List<Stated> figures) {
    return figures.stream()
        .filter(s -> s.is(growth.figure().metric(), Kind.LEVEL) && s.besides(growth))
        .filter(s -> period != null && period.equals(s.figure().period()))
        .filter(s -> s.near(growth, CLOSE) && !"percent".equals(s.figure().unit()))
        .findFirst()
        .orElse(null);
  }

  private static void compare(Stated growth, Stated now, Stated before, List<Finding> findings) {
    if (!now.interval().positive() || !before.interval().positive()) {
      return;
    }
    Interval computed = now.interval().percentOf(before.interval());
    Interval stated =
        new Interval(growth.interval().low().add(HUNDRED), growth.interval().high().add(HUNDRED));
    if (!computed.wider(SLACK).meets(stated)) {
      findings.add(
          new Finding(
              "growth",
              Flag.CONTRADICTED,
              List.of(growth, now, before),
              List.of(growth, now, before),
              "%s / %s = %s per cent, stated %s + 100"
                  .formatted(now.quote(), before.quote(), computed.words(), growth.quote()),
              "%s against %s is no growth of %s."
                  .formatted(now.words(), before.words(), growth.quote())));
    }
  }
}
