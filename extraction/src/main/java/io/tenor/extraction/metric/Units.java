package io.tenor.extraction.metric;

import io.tenor.extraction.metric.option.History;
import io.tenor.extraction.metric.passage.Measured;
import io.tenor.extraction.metric.passage.NounPhrases;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.metric.passage.Wordings;
import io.tenor.extraction.quantity.Mention;
import org.jspecify.annotations.Nullable;

/** The unit of a number, where speakers leave it out too. */
public final class Units {
  private final @Nullable String currency;

  /**
   * @param currency that the company reports in
   */
  public Units(@Nullable String currency) {
    this.currency = currency;
  }

  public String of(Place n, String metric, Kind kind, History history) {
    String said = n.mention().quantity().unit();
    if (n.measured() == Measured.COUNT) {
      return unsaid(n, metric, history, said);
    }
    boolean moves = kind == Kind.YOY || kind == Kind.QOQ || kind == Kind.CHANGE;
    return said.equals("percent") && moves && Wordings.is("ratio", metric) ? "pp" : said;
  }

  private String unsaid(Place n, String metric, History history, String said) {
    if (metric.equals("leverage_ratio")) {
      return "x";
    }
    if (Wordings.is("ratio", metric)) {
      return n.mention().scaled() ? said : "percent";
    }
    String money = history.currency() == null ? currency : history.currency();
    if (money != null && Wordings.is("money", metric) && amount(n, metric, history)) {
      return money;
    }
    return n.amount().mentions().stream()
        .map(Mention::quantity)
        .map(q -> q.unit())
        .filter(unit -> !unit.equals("count"))
        .findFirst()
        .orElse(said);
  }

  /**
   * Orders and the like are counted as well: they are money where the number before was, and where
   * millions are followed by nothing that they could count.
   */
  private static boolean amount(Place n, String metric, History history) {
    String before = history.sentence().unit();
    return !Wordings.is("count", metric)
        || (before != null && before.length() == 3 && before.equals(history.currency()))
        || (n.mention().scaled() && !counts(n));
  }

  private static boolean counts(Place n) {
    return n.next() < n.passage().next() && !NounPhrases.stops(n.passage().tokens(), n.next());
  }
}
