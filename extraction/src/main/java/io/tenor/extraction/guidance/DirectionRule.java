package io.tenor.extraction.guidance;

import io.tenor.extraction.call.Turn;
import io.tenor.extraction.guidance.TargetPeriods.Named;
import io.tenor.extraction.metric.Basis;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * "We expect margins to improve": a committing clause with a metric, its direction and no number.
 */
final class DirectionRule {
  private static final BigDecimal CONFIDENCE = new BigDecimal("0.4");
  private static final int REACH = 14;
  private static final int MOST = 2;
  private static final int ENUMERATED = 2;

  private final Turn turn;

  DirectionRule(Turn turn) {
    this.turn = turn;
  }

  /**
   * The statements of one sentence.
   *
   * @param numeric those with numbers: their metrics are said
   */
  List<Draft> read(Utterance said, List<Draft> numeric) {
    List<Draft> drafts = new ArrayList<>();
    for (Clause clause : said.clauses()) {
      if (clause.forward() && commits(said.tokens(), clause)) {
        drafts.addAll(clause(said, clause, numeric));
      }
    }
    return drafts;
  }

  private List<Draft> clause(Utterance said, Clause clause, List<Draft> numeric) {
    List<Match<String>> metrics = metrics(said, clause);
    Match<String> implied = metrics.isEmpty() ? Anaphora.metric(said, clause) : null;
    List<Match<String>> subjects = implied == null ? metrics : List.of(implied);
    return subjects.stream()
        .filter(m -> !said(m, numeric))
        .filter(
            m ->
                m.first() == subjects.getFirst().first()
                    || m.first() - subjects.getFirst().next() <= ENUMERATED)
        .limit(MOST)
        .flatMap(m -> Stream.ofNullable(directed(said, clause, m)))
        .toList();
  }

  private @Nullable Draft directed(Utterance said, Clause clause, Match<String> metric) {
    Match<Direction> direction = direction(said, clause, metric);
    return direction == null ? null : draft(said, clause, metric, direction);
  }

  /** A direction needs a word of commitment in its own clause. */
  private static boolean commits(Tokens tokens, Clause clause) {
    return ForwardLooking.commits(tokens, clause.first(), clause.next());
  }

  private static boolean said(Match<String> metric, List<Draft> numeric) {
    return numeric.stream().anyMatch(d -> d.subject().metric().equals(metric.meaning()));
  }

  private static List<Match<String>> metrics(Utterance said, Clause clause) {
    int driver = driver(said.tokens(), clause);
    return said.metrics().stream()
        .filter(m -> clause.holds(m.first()) && m.first() < driver)
        .filter(m -> !MetricWords.is("people", m.meaning()) || counted(said, m))
        .toList();
  }

  /** Customers are spoken of all the time; a figure is more of them, or that they will move. */
  private static boolean counted(Utterance said, Match<String> metric) {
    boolean more =
        said.directions().stream()
            .anyMatch(d -> d.next() <= metric.first() && metric.first() - d.next() <= 3);
    return more || Cue.PHRASES.at(said.tokens(), metric.next()) != null;
  }

  private static int driver(Tokens tokens, Clause clause) {
    List<Match<String>> drivers = Wordings.DRIVERS.in(tokens, clause.first(), clause.next());
    return drivers.isEmpty() ? clause.next() : drivers.getFirst().first();
  }

  private static @Nullable Match<Direction> direction(
      Utterance said, Clause clause, Match<String> metric) {
    int driver = driver(said.tokens(), clause);
    return said.directions().stream()
        .filter(d -> clause.holds(d.first()) && d.first() < driver)
        .filter(d -> !clause.holds(metric.first()) || distance(d, metric) <= REACH)
        .min(Comparator.comparingInt(d -> distance(d, metric)))
        .orElse(null);
  }

  private static int distance(Match<Direction> word, Match<String> metric) {
    return word.first() >= metric.next()
        ? word.first() - metric.next()
        : Math.max(0, metric.first() - word.next());
  }

  private Draft draft(
      Utterance said, Clause clause, Match<String> metric, Match<Direction> direction) {
    Tokens tokens = said.tokens();
    Named named = Found.period(said, metric.first());
    Match<Basis> basis = Found.basis(said, metric, metric.first());
    Match<Action> action = Found.action(said, metric.first());
    Subject subject =
        new Subject(
            metric.meaning(),
            Segments.plain(tokens, metric.first(), metric.last()),
            Segments.of(said, metric),
            Kinds.directed(said, metric, clause),
            named == null ? null : named.period(),
            basis == null ? null : basis.meaning());
    return new Draft(
        subject,
        Aim.toward(signed(tokens, metric, direction)),
        action == null ? null : action.meaning(),
        null,
        null,
        Conditions.of(said),
        turn,
        Found.quote(tokens, clause.first(), clause.next() - 1),
        Found.evidence(tokens, metric, named, basis, direction, action, null),
        "direction",
        CONFIDENCE);
  }

  /** A loss that narrows rises; a cost or an ill that improves falls. */
  private static Direction signed(Tokens tokens, Match<String> metric, Match<Direction> word) {
    Direction said = word.meaning();
    boolean better =
        Segments.plain(tokens, word.first(), word.last())
            .toLowerCase(java.util.Locale.ROOT)
            .matches("improv.*|better|favorable");
    boolean flips = better ? MetricWords.is("cost", metric.meaning()) : Signs.loss(tokens, metric);
    return switch (said) {
      case UP -> flips ? Direction.DOWN : Direction.UP;
      case DOWN -> flips ? Direction.UP : Direction.DOWN;
      case FLAT -> Direction.FLAT;
    };
  }
}
