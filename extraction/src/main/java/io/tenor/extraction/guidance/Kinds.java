package io.tenor.extraction.guidance;

import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.text.Phrases.Match;
import java.util.List;

/** What a number or a direction measures of its metric. */
final class Kinds {

  private Kinds() {}

  /** The kind of a number of {@code unit} that stands between two tokens of the sentence. */
  static Kind of(Utterance said, String metric, String unit, int first, int last) {
    Clause clause = said.clauseOf(first);
    boolean share = near(said, "share", clause, first, last);
    if (MetricWords.is("growth", metric)) {
      return Kind.YOY;
    }
    if (MetricWords.is("share", metric)) {
      return Kind.SHARE;
    }
    return switch (unit) {
      case "percent" -> percent(said, metric, clause, share, first, last);
      case "pp", "bps" -> moved(said, clause, first, last, Kind.YOY);
      case "x" -> metric.equals("leverage_ratio") ? Kind.LEVEL : Kind.CHANGE;
      default -> amount(said, clause, first, last);
    };
  }

  private static Kind percent(
      Utterance said, String metric, Clause clause, boolean share, int first, int last) {
    if (MetricWords.is("ratio", metric)) {
      return Kind.LEVEL;
    }
    if (share) {
      return Kind.SHARE;
    }
    if (near(said, "qoq", clause, first, last)) {
      return Kind.QOQ;
    }
    boolean grows =
        near(said, "growth", clause, first, last) || near(said, "yoy", clause, first, last);
    return MetricWords.is("cost", metric) && !grows ? Kind.SHARE : Kind.YOY;
  }

  private static Kind moved(Utterance said, Clause clause, int first, int last, Kind otherwise) {
    return near(said, "qoq", clause, first, last) ? Kind.QOQ : otherwise;
  }

  private static Kind amount(Utterance said, Clause clause, int first, int last) {
    boolean added =
        said.kinds().stream()
            .anyMatch(
                k -> k.meaning().equals("change") && k.next() <= first && first - k.next() <= 2);
    return added ? Kind.CHANGE : Kind.LEVEL;
  }

  private static boolean near(Utterance said, String kind, Clause clause, int first, int last) {
    return said.kinds().stream()
        .anyMatch(
            k ->
                k.meaning().equals(kind)
                    && (clause.holds(k.first()) || k.first() - last <= 8 && k.first() > last)
                    && first - k.next() <= 12);
  }

  /** What moves where only a direction is said. */
  static Kind directed(Utterance said, Match<String> metric, Clause clause) {
    if (MetricWords.is("growth", metric.meaning())) {
      return Kind.YOY;
    }
    List<String> kinds =
        said.kinds().stream().filter(k -> clause.holds(k.first())).map(Match::meaning).toList();
    boolean share = MetricWords.is("share", metric.meaning()) || kinds.contains("share");
    return share && !MetricWords.is("ratio", metric.meaning()) ? Kind.SHARE : Kind.LEVEL;
  }
}
