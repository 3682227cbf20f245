package io.tenor.extraction.guidance;

import io.tenor.extraction.call.Turn;
import io.tenor.extraction.guidance.TargetPeriods.Named;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.TokenType;
import io.tenor.extraction.text.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** "We expect broadband to grow": a part of the company whose revenue goes somewhere. */
final class BusinessRule {
  private static final Phrases<Direction> GROWS =
      Lexicon.load(
          BusinessRule.class, "grows.txt", d -> Direction.valueOf(d.toUpperCase(Locale.ROOT)));
  private static final BigDecimal CONFIDENCE = new BigDecimal("0.3");
  private static final int LONGEST = 9;

  private final Turn turn;

  BusinessRule(Turn turn) {
    this.turn = turn;
  }

  List<Draft> read(Utterance said) {
    return said.clauses().stream()
        .filter(Clause::forward)
        .filter(c -> said.metrics().stream().noneMatch(m -> c.holds(m.first())))
        .filter(c -> said.amounts().stream().noneMatch(a -> c.holds(a.first())))
        .flatMap(c -> Stream.ofNullable(draft(said, c)))
        .filter(Objects::nonNull)
        .limit(1)
        .toList();
  }

  private @Nullable Draft draft(Utterance said, Clause clause) {
    Tokens tokens = said.tokens();
    List<Match<Direction>> grows = GROWS.in(tokens, clause.first(), clause.next());
    List<Match<Cue>> cues =
        Cue.PHRASES.in(tokens, clause.first(), clause.next()).stream()
            .filter(c -> c.meaning() == Cue.EXPECTS)
            .toList();
    if (grows.isEmpty() || cues.isEmpty()) {
      return null;
    }
    Match<Direction> direction = grows.getFirst();
    Match<Cue> cue = cues.getFirst();
    int first = cue.next() <= direction.first() ? cue.next() : clause.first();
    int next = cue.next() <= direction.first() ? direction.first() : cue.first();
    String segment = segment(tokens, first, next);
    if (segment == null) {
      return null;
    }
    Named named = Found.period(said, direction.first());
    Match<Action> action = Found.action(said, direction.first());
    Subject subject =
        new Subject(
            "revenue", segment, segment, Kind.LEVEL, named == null ? null : named.period(), null);
    return new Draft(
        subject,
        Aim.toward(direction.meaning()),
        action == null ? null : action.meaning(),
        null,
        null,
        Conditions.of(said),
        turn,
        Found.quote(tokens, clause.first(), clause.next() - 1),
        Found.evidence(tokens, null, named, null, direction, action, null),
        "business",
        CONFIDENCE);
  }

  /** The words between, if they name something. */
  private static @Nullable String segment(Tokens tokens, int from, int to) {
    int first = from;
    while (first < to && Wordings.SEGMENT_STOPS.at(tokens, first, first + 1) != null) {
      first++;
    }
    int next = to;
    while (next > first && Wordings.SEGMENT_STOPS.at(tokens, next - 1, next) != null) {
      next--;
    }
    boolean words = next > first && next - first <= LONGEST && tokens.is(first, TokenType.WORD);
    return words ? Segments.plain(tokens, first, next - 1) : null;
  }
}
