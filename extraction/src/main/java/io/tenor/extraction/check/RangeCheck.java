package io.tenor.extraction.check;

import io.tenor.extraction.check.CheckRule.Finding;
import io.tenor.extraction.guidance.GuidanceStatement;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.period.ReportedPeriod;
import io.tenor.extraction.quantity.Mention;
import io.tenor.extraction.quantity.Mentions;
import io.tenor.extraction.text.Span;
import io.tenor.extraction.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A range that the company expects against the midpoint and the growth that it states for it. */
final class RangeCheck {
  private static final int CLOSE = 400;
  private static final int BEHIND = 120;
  private static final long MIDPOINT = Tokens.hash("midpoint");
  private static final long MID = Tokens.hash("mid");
  private static final long POINT = Tokens.hash("point");
  private static final long AT = Tokens.hash("at");
  private static final Set<Long> NAMING =
      Set.of(Tokens.hash("of"), Tokens.hash("at"), Tokens.hash("is"), Tokens.hash("being"));
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal SLACK = new BigDecimal("0.5");

  /** What differs by more points is growth of something else, or against another base. */
  private static final BigDecimal NEARLY = BigDecimal.TEN;

  private static final BigDecimal FIFTH = new BigDecimal("0.2");

  private RangeCheck() {}

  static List<Finding> check(String text, List<Stated> figures, List<GuidanceStatement> guidance) {
    List<Expected> expected = Expected.of(text, guidance);
    List<Finding> findings = new ArrayList<>();
    for (Expected range : expected) {
      if (range.isRange(Kind.LEVEL) && plausible(range)) {
        midpoint(range, text, findings);
        expected.stream()
            .filter(growth -> growth.statement().kind() == Kind.YOY && growth.sameMeasure(range))
            .filter(growth -> "percent".equals(growth.statement().unit()) && near(growth, range))
            .forEach(growth -> growth(range, growth, figures, findings));
      }
    }
    return findings;
  }

  /** Of ends that lie far apart one was misread. */
  private static boolean plausible(Expected range) {
    return range.low().positive()
        && range.high().low().compareTo(range.low().high().multiply(BigDecimal.TWO)) <= 0;
  }

  private static boolean near(Expected a, Expected b) {
    return Math.abs(a.statement().source().start() - b.statement().source().start()) <= CLOSE;
  }

  private static void growth(
      Expected range, Expected growth, List<Stated> figures, List<Finding> findings) {
    String before = ReportedPeriod.shifted(range.statement().period(), -1);
    Stated base =
        figures.stream()
            .filter(s -> range.sameMeasure(s) && s.interval().positive())
            .filter(s -> before != null && before.equals(s.figure().period()))
            .findFirst()
            .orElse(null);
    if (base == null) {
      return;
    }
    Interval computed = range.all().percentOf(base.interval()).plus(HUNDRED.negate());
    boolean contradicted = !computed.wider(SLACK).meets(growth.all());
    if (contradicted && computed.wider(NEARLY).meets(growth.all())) {
      findings.add(
          new Finding(
              "range-growth",
              Flag.CONTRADICTED,
              List.of(range, growth),
              List.of(range, growth, base),
              new Arithmetic(
                  "100 * (%s) / %s - 100".formatted(range.ends(" to "), base.plain()),
                  computed,
                  growth.all()),
              "%s against %s is no growth of %s."
                  .formatted(range.words(), base.words(), growth.amount())));
    }
  }

  private static void midpoint(Expected range, String text, List<Finding> findings) {
    Span source = range.statement().source();
    Span around = new Span(source.start(), Math.min(text.length(), source.end() + BEHIND));
    Mention stated = statedMidpoint(range, Tokens.of(text, around));
    if (stated == null) {
      return;
    }
    BigDecimal value = stated.quantity().value();
    Interval middle = Rounding.of(value, Rounding.numeral(stated.span().of(text)), false);
    Interval computed = range.low().plus(range.high()).times(HALF);
    boolean ofRange = middle.meets(range.all().wider(range.high().high().multiply(FIFTH)));
    if (ofRange && !computed.meets(middle)) {
      findings.add(
          new Finding(
              "range-midpoint",
              Flag.CONTRADICTED,
              List.of(range),
              List.of(range),
              new Arithmetic("(%s) / 2".formatted(range.ends(" + ")), computed, middle),
              "The middle of %s is not %s.".formatted(range.words(), Expected.plain(value))));
    }
  }

  /** {@code a midpoint of $450 million}, {@code or $450 million at the midpoint}. */
  private static @Nullable Mention statedMidpoint(Expected range, Tokens tokens) {
    List<Mention> mentions =
        Mentions.of(tokens).stream()
            .filter(m -> m.quantity().unit().equals(range.statement().unit()))
            .filter(m -> !isEnd(m, range))
            .toList();
    for (int i = 0; i < tokens.size(); i++) {
      int next = midpoint(tokens, i);
      if (next > i) {
        int first = i;
        return mentions.stream()
            .filter(m -> named(tokens, next, m) || placed(tokens, first, m))
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  /** {@code midpoint of about} the number. */
  private static boolean named(Tokens tokens, int next, Mention m) {
    return NAMING.contains(tokens.word(next)) && m.first() - next >= 1 && m.first() - next <= 2;
  }

  /** The number {@code at the midpoint}. */
  private static boolean placed(Tokens tokens, int first, Mention m) {
    return tokens.word(first - 2) == AT && m.last() == first - 3;
  }

  /** The token behind the word, the same one where it does not stand there. */
  private static int midpoint(Tokens tokens, int i) {
    if (tokens.word(i) == MIDPOINT) {
      return i + 1;
    }
    boolean joined = tokens.glued(i + 1) && tokens.glued(i + 2);
    return tokens.word(i) == MID && joined && tokens.word(i + 2) == POINT ? i + 3 : i;
  }

  private static boolean isEnd(Mention mention, Expected range) {
    BigDecimal value = mention.quantity().value();
    return range.low().holds(value) || range.high().holds(value);
  }
}
