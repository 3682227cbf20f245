package io.tenor.extraction.guidance;

import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.quantity.Amount;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.Tokens;
import java.util.List;

/** What a number or a direction measures of its metric. */
final class Kinds {

  /** Before a ratio they say that it is reached, whatever moves. */
  private static final Phrases<Boolean> REACHED =
      Phrases.of(
          List.of(
              new Phrases.Entry<>("to", true),
              new Phrases.Entry<>("of", true),
              new Phrases.Entry<>("at", true),
              new Phrases.Entry<>("to be", true),
              new Phrases.Entry<>("range of", true)));

  /** It is the growth that moves. */
  private static final Phrases<String> RATES = Lexicon.load(Kinds.class, "rates.txt", r -> r);

  private static final long BY = Tokens.hash("by");

  private Kinds() {}

  /** The kind of a number in the sentence. */
  static Reading of(Utterance said, String metric, String unit, Amount amount) {
    Clause clause = said.clauseOf(amount.first());
    int first = amount.first();
    int last = amount.last();
    if (MetricWords.is("growth", metric)) {
      return new Reading(Kind.YOY, unit);
    }
    if (MetricWords.is("share", metric)) {
      return new Reading(Kind.SHARE, unit);
    }
    return switch (unit) {
      case "percent" -> percent(said, metric, clause, first, last);
      case "pp", "bps" -> new Reading(moved(said, clause, first, last, Kind.YOY), unit);
      case "x" -> new Reading(metric.equals("leverage_ratio") ? Kind.LEVEL : Kind.CHANGE, unit);
      default -> new Reading(amount(said, first), unit);
    };
  }

  private static Reading percent(
      Utterance said, String metric, Clause clause, int first, int last) {
    boolean grows = near(said, "growth", clause, first, last);
    if (MetricWords.is("ratio", metric)) {
      boolean reached = REACHED.before(said.tokens(), first, 0) != null;
      return grows && !reached
          ? new Reading(moved(said, clause, first, last, Kind.YOY), "pp")
          : new Reading(Kind.LEVEL, "percent");
    }
    if (near(said, "share", clause, first, last)) {
      return new Reading(Kind.SHARE, "percent");
    }
    if (near(said, "qoq", clause, first, last)) {
      return new Reading(Kind.QOQ, "percent");
    }
    boolean yearly = grows || near(said, "yoy", clause, first, last);
    boolean part = MetricWords.is("cost", metric) || MetricWords.is("part", metric);
    Kind kind = part && !yearly ? Kind.SHARE : Kind.YOY;
    return new Reading(kind, "percent");
  }

  private static Kind moved(Utterance said, Clause clause, int first, int last, Kind otherwise) {
    return near(said, "qoq", clause, first, last) ? Kind.QOQ : otherwise;
  }

  private static Kind amount(Utterance said, int first) {
    boolean added =
        said.kinds().stream()
            .anyMatch(
                k -> k.meaning().equals("change") && k.next() <= first && first - k.next() <= 2);
    boolean by = said.tokens().word(first - 1) == BY;
    return added || by ? Kind.CHANGE : Kind.LEVEL;
  }

  private static boolean near(Utterance said, String kind, Clause clause, int first, int last) {
    return said.kinds().stream()
        .anyMatch(
            k ->
                (k.meaning().equals(kind)
                        || (kind.equals("qoq") && k.meaning().equals("sequential")))
                    && (clause.holds(k.first()) || (k.first() - last <= 8 && k.first() > last))
                    && (k.next() <= first || k.first() > last)
                    && first - k.next() <= 12);
  }

  /** What moves where only a direction is said. */
  static Kind directed(Utterance said, Match<String> metric, Clause clause) {
    if (MetricWords.is("growth", metric.meaning())) {
      return Kind.YOY;
    }
    List<String> kinds =
        said.kinds().stream().filter(k -> clause.holds(k.first())).map(Match::meaning).toList();
    if (MetricWords.is("ratio", metric.meaning())) {
      return Kind.LEVEL;
    }
    if (MetricWords.is("share", metric.meaning()) || kinds.contains("share")) {
      return Kind.SHARE;
    }
    boolean rate = !RATES.in(said.tokens(), clause.first(), clause.next()).isEmpty();
    return kinds.contains("sequential") ? Kind.QOQ : rate ? Kind.YOY : Kind.LEVEL;
  }
}
