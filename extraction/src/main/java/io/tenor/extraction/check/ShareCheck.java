package io.tenor.extraction.check;

import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.metric.passage.Wordings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A share against the part and the total, a margin against its two amounts. */
final class ShareCheck implements CheckRule {
  private static final int CLOSE = 300;
  private static final BigDecimal SLACK = new BigDecimal("0.15");
  private static final Map<String, String> MARGINS =
      Map.of(
          "gross_margin", "gross_profit",
          "operating_margin", "operating_income",
          "ebitda_margin", "ebitda",
          "net_margin", "net_income");

  @Override
  public List<Finding> check(List<Stated> figures) {
    List<Finding> findings = new ArrayList<>();
    for (Stated ratio : figures) {
      if (!"percent".equals(ratio.figure().unit())) {
        continue;
      }
      String part = part(ratio);
      if (part != null) {
        compare(ratio, amounts(part, ratio, figures), figures, findings);
      }
    }
    return findings;
  }

  /** Of revenue are the shares of its parts and of costs; others are of totals of their own. */
  private static @Nullable String part(Stated ratio) {
    String metric = ratio.figure().metric();
    if (ratio.figure().kind() == Kind.SHARE) {
      boolean part = metric.equals("revenue") && ratio.figure().segment() != null;
      return part || Wordings.is("cost", metric) ? metric : null;
    }
    return ratio.figure().kind() == Kind.LEVEL ? MARGINS.get(metric) : null;
  }

  private static List<Stated> amounts(String metric, Stated ratio, List<Stated> figures) {
    return figures.stream()
        .filter(s -> s.is(metric, Kind.LEVEL) && s.besides(ratio) && s.samePeriod(ratio))
        .filter(s -> s.near(ratio, CLOSE) && !"percent".equals(s.figure().unit()))
        .toList();
  }

  /** All revenues of the period: words do not always tell whose revenue is meant. */
  private static List<Stated> totals(Stated amount, List<Stated> figures) {
    return figures.stream()
        .filter(s -> s.is("revenue", Kind.LEVEL) && s.samePeriod(amount) && s.sameUnit(amount))
        .filter(s -> !s.equals(amount) && s.interval().positive())
        .toList();
  }

  private static @Nullable Stated whole(Stated part, List<Stated> figures) {
    return totals(part, figures).stream()
        .filter(s -> s.figure().segment() == null)
        .findFirst()
        .orElse(null);
  }

  private static void compare(
      Stated ratio, List<Stated> parts, List<Stated> figures, List<Finding> findings) {
    Interval size = ratio.interval().size();
    boolean fits =
        parts.stream()
            .anyMatch(
                part ->
                    totals(part, figures).stream()
                        .anyMatch(total -> of(part, total).wider(SLACK).meets(size)));
    Stated part = parts.stream().min(Comparator.comparingInt(ratio::distance)).orElse(null);
    Stated total = part == null ? null : whole(part, figures);
    if (!fits && part != null && total != null) {
      findings.add(
          new Finding(
              "share",
              Flag.CONTRADICTED,
              List.of(ratio, part),
              List.of(ratio, part, total),
              new Arithmetic(
                  "100 * %s / %s".formatted(part.plain(), total.plain()), of(part, total), size),
              "%s against %s is not %s.".formatted(part.words(), total.words(), ratio.amount())));
    }
  }

  private static Interval of(Stated part, Stated total) {
    return part.interval().size().percentOf(total.interval());
  }
}
