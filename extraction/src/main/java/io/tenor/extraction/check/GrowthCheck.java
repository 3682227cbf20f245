package io.tenor.extraction.check;

import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.period.ReportedPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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
      if (isGrowth(growth)) {
        List<Pair> pairs = pairs(growth, figures);
        if (!pairs.isEmpty() && pairs.stream().noneMatch(pair -> pair.growsBy(growth))) {
          Pair nearest = nearest(pairs, growth);
          if (!explained(nearest, figures)) {
            findings.add(finding(growth, nearest));
          }
        }
      }
    }
    return findings;
  }

  private static boolean isGrowth(Stated s) {
    return s.figure().kind() == Kind.YOY && "percent".equals(s.figure().unit());
  }

  private static List<Pair> pairs(Stated growth, List<Stated> figures) {
    List<Stated> nows = levels(growth, growth.figure().period(), figures);
    List<Stated> befores =
        levels(growth, ReportedPeriod.shifted(growth.figure().period(), -1), figures);
    List<Pair> pairs = new ArrayList<>();
    if (alike(nows) && alike(befores)) {
      for (Stated now : nows) {
        befores.stream().filter(now::sameUnit).forEach(before -> pairs.add(new Pair(now, before)));
      }
    }
    return pairs;
  }

  private static List<Stated> levels(Stated growth, @Nullable String period, List<Stated> figures) {
    return figures.stream()
        .filter(s -> s.is(growth.figure().metric(), Kind.LEVEL) && s.besides(growth))
        .filter(s -> period != null && period.equals(s.figure().period()))
        .filter(s -> s.near(growth, CLOSE) && !"percent".equals(s.figure().unit()))
        .filter(s -> s.interval().positive())
        .toList();
  }

  /** Of several values it is not clear which of them grew. */
  private static boolean alike(List<Stated> levels) {
    return levels.stream().allMatch(level -> level.interval().meets(levels.getFirst().interval()));
  }

  private static Pair nearest(List<Pair> pairs, Stated growth) {
    return pairs.stream()
        .min(Comparator.comparingInt(p -> p.now.distance(growth) + p.before.distance(growth)))
        .orElseThrow();
  }

  /** Two values that make another growth of the call are right: this one is of something else. */
  private static boolean explained(Pair pair, List<Stated> figures) {
    return figures.stream()
        .filter(s -> isGrowth(s) && s.figure().metric().equals(pair.now.figure().metric()))
        .filter(s -> s.samePeriod(pair.now))
        .anyMatch(pair::growsBy);
  }

  private static Finding finding(Stated growth, Pair pair) {
    List<Stated> all = List.of(growth, pair.now, pair.before);
    return new Finding(
        "growth",
        Flag.CONTRADICTED,
        all,
        all,
        new Arithmetic(
            "100 * %s / %s - 100".formatted(pair.now.plain(), pair.before.plain()),
            pair.growth(),
            growth.interval()),
        "%s against %s is no growth of %s."
            .formatted(pair.now.words(), pair.before.words(), growth.amount()));
  }

  private record Pair(Stated now, Stated before) {

    Interval growth() {
      return now.interval().percentOf(before.interval()).plus(HUNDRED.negate());
    }

    boolean growsBy(Stated stated) {
      return growth().wider(SLACK).meets(stated.interval());
    }
  }
}
