package io.tenor.extraction.check;

import io.tenor.extraction.guidance.Form;
import io.tenor.extraction.guidance.GuidanceStatement;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.quantity.Mention;
import io.tenor.extraction.quantity.Mentions;
import io.tenor.extraction.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A forward statement with both of its ends, as far as their digits leave them open.
 *
 * @param low what the lower end may have been before it was rounded
 */
record Expected(GuidanceStatement statement, Interval low, Interval high) implements Party {

  /** The ranges and points among the statements of a call. */
  static List<Expected> of(String text, List<GuidanceStatement> guidance) {
    List<Expected> expected = new ArrayList<>();
    for (GuidanceStatement g : guidance) {
      BigDecimal low = g.bounds().low();
      BigDecimal high = g.bounds().high();
      boolean closed = g.form() == Form.RANGE || g.form() == Form.POINT;
      if (closed && low != null && high != null && g.unit() != null && g.refersTo() == null) {
        List<Mention> mentions = Mentions.of(Tokens.of(text, g.source()));
        expected.add(new Expected(g, rounded(low, mentions, text), rounded(high, mentions, text)));
      }
    }
    return expected;
  }

  private static Interval rounded(BigDecimal bound, List<Mention> mentions, String text) {
    BigDecimal numeral =
        mentions.stream()
            .filter(mention -> mention.quantity().value().abs().compareTo(bound.abs()) == 0)
            .map(mention -> Rounding.numeral(mention.span().of(text)))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(bound.abs().stripTrailingZeros());
    return Rounding.of(bound, numeral, false);
  }

  @Override
  public UUID id() {
    return statement.id();
  }

  @Override
  public BigDecimal confidence() {
    return statement.confidence();
  }

  boolean isRange(Kind kind) {
    return statement.form() == Form.RANGE && statement.kind() == kind;
  }

  /** Both ends, and what lies between. */
  Interval all() {
    return new Interval(low.low(), high.high());
  }

  boolean sameMeasure(Expected other) {
    GuidanceStatement a = statement;
    GuidanceStatement b = other.statement;
    return a.metric().equals(b.metric())
        && a.basis() == b.basis()
        && a.period() != null
        && a.period().equals(b.period())
        && sameName(a.segment(), b.segment());
  }

  /** Whether the figure is of the same measure, in whatever period. */
  boolean sameMeasure(Stated figure) {
    return figure.is(statement.metric(), Kind.LEVEL)
        && figure.figure().basis() == statement.basis()
        && Objects.equals(figure.figure().unit(), statement.unit())
        && sameName(statement.segment(), figure.figure().segment());
  }

  static boolean sameName(@Nullable String a, @Nullable String b) {
    return (a == null || b == null) ? Objects.equals(a, b) : a.equalsIgnoreCase(b);
  }

  /** {@code revenue of 440000000 to 460000000 USD in FY2031}. */
  String words() {
    String part = statement.segment() == null ? "" : " (" + statement.segment() + ")";
    String of = statement.metric().replace('_', ' ') + part + " of " + amount();
    return statement.period() == null ? of : of + " in " + statement.period();
  }

  String amount() {
    String value = statement.form() == Form.POINT ? plain(statement.bounds().low()) : ends(" to ");
    return value + " " + statement.unit();
  }

  String ends(String between) {
    return plain(statement.bounds().low()) + between + plain(statement.bounds().high());
  }

  static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toPlainString();
  }
}
