package io.tenor.extraction.guidance;

import io.tenor.extraction.Evidence;
import io.tenor.extraction.call.Turn;
import io.tenor.extraction.guidance.TargetPeriods.Named;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.Span;
import io.tenor.extraction.text.Tokens;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "We are raising our revenue guidance": a revision whose numbers stand elsewhere in the call. */
final class AnnouncementRule {
  private static final BigDecimal CONFIDENCE = new BigDecimal("0.5");

  private final Turn turn;

  AnnouncementRule(Turn turn) {
    this.turn = turn;
  }

  List<Draft> read(Utterance said, List<Draft> numeric) {
    Action action = Actions.of(said);
    Match<Cue> target = target(said);
    if (action == null || target == null || !numeric.isEmpty()) {
      return List.of();
    }
    Match<String> metric =
        said.metrics().stream()
            .filter(m -> Math.abs(m.first() - target.first()) <= 6)
            .findFirst()
            .orElse(null);
    return metric == null ? List.of() : List.of(draft(said, metric, target));
  }

  private static @Nullable Match<Cue> target(Utterance said) {
    return Cue.PHRASES.in(said.tokens(), said.sentence().first(), said.sentence().next()).stream()
        .filter(c -> c.meaning() == Cue.TARGET)
        .findFirst()
        .orElse(null);
  }

  private Draft draft(Utterance said, Match<String> metric, Match<Cue> target) {
    Tokens tokens = said.tokens();
    Named named =
        said.periods().stream().filter(p -> !p.period().isEmpty()).findFirst().orElse(null);
    Subject subject =
        new Subject(
            metric.meaning(),
            Segments.plain(tokens, metric.first(), metric.last()),
            Segments.before(tokens, metric, said.sentence().first()),
            Kind.LEVEL,
            named == null ? null : named.period(),
            null);
    Clause clause = said.clauseOf(target.first());
    Span whole =
        tokens.span(
            Math.min(clause.first(), metric.first()), Math.max(clause.next() - 1, metric.last()));
    Span source = new Span(Math.max(whole.start(), whole.end() - 400), whole.end());
    Evidence evidence =
        new Evidence(
            tokens.span(metric.first(), metric.last()),
            null,
            named == null ? null : named.span(tokens),
            null,
            null,
            null,
            null);
    return new Draft(
        subject, Aim.unstated(null), null, turn, source, evidence, "announcement", CONFIDENCE);
  }
}
