package io.tenor.extraction.check;

import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.metric.passage.Wordings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An amount in another currency than the call gives its metric in, and counts given as money: the
 * currency was a slip of the tongue, or of who wrote it down.
 */
final class CurrencyCheck implements CheckRule {
  private static final Set<String> COMPANY =
      Set.of("revenue", "net_income", "operating_income", "gross_profit", "ebitda");
  private static final int FEWEST = 3;
  private static final int TIMES = 2;

  @Override
  public List<Finding> check(List<Stated> figures) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Map<String, List<Stated>>> byMetric = new HashMap<>();
    for (Stated s : figures) {
      if (money(s)) {
        if (Wordings.is("people", s.figure().metric())
            && !Wordings.is("money", s.figure().metric())) {
          findings.add(counted(s));
        } else {
          byMetric
              .computeIfAbsent(group(s), _ -> new HashMap<>())
              .computeIfAbsent(s.figure().unit(), _ -> new ArrayList<>())
              .add(s);
        }
      }
    }
    byMetric.values().forEach(currencies -> findings.addAll(rare(currencies)));
    return findings;
  }

  /** The results of a company are in one currency, whatever each is called. */
  private static String group(Stated s) {
    return COMPANY.contains(s.figure().metric()) ? "results" : s.figure().metric();
  }

  private static boolean money(Stated s) {
    String unit = s.figure().unit();
    return s.figure().kind() == Kind.LEVEL
        && unit != null
        && unit.length() == 3
        && Character.isUpperCase(unit.charAt(0));
  }

  private static Finding counted(Stated s) {
    return new Finding(
        "count-as-money",
        Flag.CURRENCY,
        List.of(s),
        List.of(s),
        Arithmetic.of(s.amount()),
        "%s is a number of things, but stated as money.".formatted(s.words()));
  }

  private static List<Finding> rare(Map<String, List<Stated>> currencies) {
    int all = currencies.values().stream().mapToInt(List::size).sum();
    List<Finding> findings = new ArrayList<>();
    currencies.forEach(
        (currency, some) -> {
          int others = all - some.size();
          if (some.size() * TIMES <= others && others >= FEWEST) {
            some.stream()
                .filter(s -> !converted(s, currencies))
                .forEach(s -> findings.add(foreign(s, others)));
          }
        });
    return findings;
  }

  /** Beside an amount in the usual currency the other one is its conversion, and no slip. */
  private static boolean converted(Stated s, Map<String, List<Stated>> currencies) {
    return currencies.entrySet().stream()
        .filter(e -> !e.getKey().equals(s.figure().unit()))
        .flatMap(e -> e.getValue().stream())
        .anyMatch(other -> other.near(s, 60) && !sameDigits(other, s));
  }

  private static boolean sameDigits(Stated a, Stated b) {
    return a.numeral() != null && b.numeral() != null && a.numeral().compareTo(b.numeral()) == 0;
  }

  private static Finding foreign(Stated s, int others) {
    return new Finding(
        "rare-currency",
        Flag.CURRENCY,
        List.of(s),
        List.of(s),
        Arithmetic.of(s.amount()),
        "%s stands beside %d such amounts in another currency.".formatted(s.words(), others));
  }
}
