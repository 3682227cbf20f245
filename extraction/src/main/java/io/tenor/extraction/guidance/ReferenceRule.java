package io.tenor.extraction.guidance;

import io.tenor.extraction.call.Turn;
import io.tenor.extraction.guidance.TargetPeriods.Named;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** "Growth will be no less than last year's": a bound whose number was reported before. */
final class ReferenceRule {
  /** The rule's name, by which the number is looked for. */
  static final String NAME = "reference";

  private static final Phrases<String> REFERENCES =
      Lexicon.load(ReferenceRule.class, "references.txt", form -> form);
  private static final BigDecimal CONFIDENCE = new BigDecimal("0.6");
  private static final int REACH = 16;

  private final Turn turn;

  ReferenceRule(Turn turn) {
    this.turn = turn;
  }

  List<Draft> read(Utterance said) {
    List<Draft> drafts = new ArrayList<>();
    for (Match<String> reference :
        REFERENCES.in(said.tokens(), said.sentence().first(), said.sentence().next())) {
      boolean numbered =
          said.amounts().stream().anyMatch(a -> Math.abs(a.first() - reference.next()) <= 2);
      Clause clause = said.clauseOf(reference.first());
      if (clause.forward() && !numbered && drafts.isEmpty()) {
        said.metrics().stream()
            .filter(m -> m.next() <= reference.first() && reference.first() - m.next() <= REACH)
            .reduce((_, last) -> last)
            .ifPresent(m -> drafts.add(draft(said, m, reference)));
      }
    }
    return drafts;
  }

  private Draft draft(Utterance said, Match<String> metric, Match<String> reference) {
    Tokens tokens = said.tokens();
    Named named = Found.period(said, metric.first());
    Match<Action> action = Found.action(said, metric.first());
    boolean ratio = MetricWords.is("ratio", metric.meaning());
    Subject subject =
        new Subject(
            metric.meaning(),
            Segments.plain(tokens, metric.first(), metric.last()),
            Segments.of(said, metric),
            ratio ? Kind.LEVEL : Kind.YOY,
            named == null ? null : named.period(),
            null);
    Form form = reference.meaning().equals("floor") ? Form.FLOOR : Form.CEILING;
    Clause clause = said.clauseOf(reference.first());
    return new Draft(
        subject,
        new Aim(form, Bounds.OPEN, null, "percent"),
        action == null ? null : action.meaning(),
        null,
        turn,
        Found.quote(tokens, Math.min(clause.first(), metric.first()), clause.next() - 1),
        Found.evidence(tokens, metric, named, null, null, action, null),
        NAME,
        CONFIDENCE);
  }
}
