package io.tenor.extraction.check;

import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.metric.passage.Wordings;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Figures that are thousands of times out of line: a scale word was dropped or mistaken. */
final class ScaleCheck implements CheckRule {
  private static final BigDecimal PAIR = BigDecimal.valueOf(100);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal POUNDS = BigDecimal.valueOf(5);
  private static final int CLOSE = 160;
  private static final Set<String> RESULTS =
      Set.of(
          "gross_profit",
          "operating_income",
          "net_income",
          "ebitda",
          "operating_cash_flow",
          "free_cash_flow");

  @Override
  public List<Finding> check(List<Stated> figures) {
    List<Finding> findings = new ArrayList<>();
    BigDecimal largest = largestRevenue(figures);
    for (int i = 0; i < figures.size(); i++) {
      Stated s = figures.get(i);
      if (s.figure().kind() != Kind.LEVEL || s.figure().unit() == null) {
        continue;
      }
      pence(s, findings);
      dropped(s, figures, findings);
      aboveRevenue(s, figures, largest, findings);
      if (i > 0) {
        pair(figures.get(i - 1), s, figures, largest, findings);
      }
    }
    return findings;
  }

  /** British shares earn and pay pence: {@code 97.2p} written down as {@code £97.2}. */
  private static void pence(Stated s, List<Finding> findings) {
    boolean share = s.figure().metric().matches("eps|dividend_per_share");
    if (share && s.figure().unit().equals("GBP") && s.value().abs().compareTo(POUNDS) >= 0) {
      findings.add(
          new Finding(
              "pence-as-pounds",
              Flag.SCALE,
              List.of(s),
              List.of(s),
              Arithmetic.of(s.amount()),
              "%s a share is likely pence.".formatted(s.words())));
    }
  }

  /** {@code $260} where the call speaks of the metric in millions. */
  private static void dropped(Stated s, List<Stated> figures, List<Finding> findings) {
    String metric = s.figure().metric();
    boolean amount = Wordings.is("money", metric) && !Wordings.is("pershare", metric);
    boolean bare = money(s) && !s.scaled() && s.value().abs().compareTo(THOUSAND) < 0;
    if (!amount || !bare || metric.equals("efficiency")) {
      return;
    }
    List<Stated> peers =
        figures.stream()
            .filter(other -> other.is(metric, Kind.LEVEL) && other.sameUnit(s))
            .filter(other -> other.value().abs().compareTo(MILLION) >= 0)
            .toList();
    if (!peers.isEmpty()) {
      findings.add(
          new Finding(
              "scale-dropped",
              Flag.SCALE,
              List.of(s),
              List.of(s, peers.getFirst()),
              Arithmetic.ratio(s, peers.getFirst()),
              "%s has no scale, while the call gives the metric in millions."
                  .formatted(s.words())));
    }
  }

  private static boolean money(Stated s) {
    return s.figure().unit().length() == 3 && Character.isUpperCase(s.figure().unit().charAt(0));
  }

  /** Neither a part nor a cost is larger than all that the company sells. */
  private static void aboveRevenue(
      Stated s, List<Stated> figures, BigDecimal largest, List<Finding> findings) {
    String metric = s.figure().metric();
    boolean part = metric.equals("revenue") && s.figure().segment() != null;
    boolean cost =
        Wordings.is("cost", metric) && Wordings.is("money", metric) && !metric.equals("debt");
    boolean flow = part || cost || RESULTS.contains(metric);
    if (flow && money(s) && above(s, largest)) {
      Stated whole =
          figures.stream()
              .filter(other -> other.value().compareTo(largest) == 0)
              .findFirst()
              .orElse(s);
      if (whole.sameUnit(s)) {
        findings.add(
            new Finding(
                "larger-than-revenue",
                Flag.SCALE,
                List.of(s),
                List.of(s, whole),
                Arithmetic.ratio(s, whole),
                "%s is more than twice the revenue of the company.".formatted(s.words())));
      }
    }
  }

  private static boolean above(Stated s, BigDecimal largest) {
    return largest.signum() > 0 && s.value().abs().compareTo(largest.multiply(BigDecimal.TWO)) > 0;
  }

  private static BigDecimal largestRevenue(List<Stated> figures) {
    return figures.stream()
        .filter(s -> s.is("revenue", Kind.LEVEL) && s.figure().segment() == null)
        .map(Stated::value)
        .max(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO);
  }

  /** {@code 2.45 million compared to 2.56 billion}: one of a pair is a thousandfold off. */
  private static void pair(
      Stated a, Stated b, List<Stated> figures, BigDecimal largest, List<Finding> findings) {
    boolean comparable =
        a.figure().metric().equals(b.figure().metric())
            && a.figure().kind() == b.figure().kind()
            && a.sameUnit(b)
            && a.near(b, CLOSE)
            && Objects.equals(a.figure().segment(), b.figure().segment())
            && !a.figure().metric().equals("other");
    if (!comparable || a.value().signum() == 0 || b.value().signum() == 0) {
      return;
    }
    BigDecimal ratio = a.value().abs().divide(b.value().abs(), MathContext.DECIMAL32);
    boolean apart =
        ratio.compareTo(PAIR) >= 0 || ratio.multiply(PAIR).compareTo(BigDecimal.ONE) <= 0;
    if (apart) {
      Stated wrong =
          above(a, largest) == above(b, largest)
              ? outlier(a, b, figures)
              : above(a, largest) ? a : b;
      findings.add(
          new Finding(
              "pair-of-scales",
              Flag.SCALE,
              List.of(wrong),
              List.of(a, b),
              Arithmetic.ratio(a, b),
              "%s and %s are more than a hundredfold apart.".formatted(a.words(), b.words())));
    }
  }

  /** The one with fewer figures of its size beside it; scale words are dropped more than added. */
  private static Stated outlier(Stated a, Stated b, List<Stated> figures) {
    long likeA = alike(a, figures);
    long likeB = alike(b, figures);
    boolean first = likeA == likeB ? digits(a) <= digits(b) : likeA < likeB;
    return first ? a : b;
  }

  private static long alike(Stated s, List<Stated> figures) {
    return figures.stream()
        .filter(other -> !other.equals(s) && other.figure().metric().equals(s.figure().metric()))
        .filter(other -> other.sameUnit(s) && other.figure().kind() == s.figure().kind())
        .filter(other -> digits(other) - digits(s) <= 1 && digits(s) - digits(other) <= 1)
        .count();
  }

  private static int digits(Stated s) {
    return s.value().precision() - s.value().scale();
  }
}
