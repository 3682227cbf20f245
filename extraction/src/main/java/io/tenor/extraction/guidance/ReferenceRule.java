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
import org.jspecify.annotations.Nullable;

/** "Growth will be no less than last year's": a bound whose number was reported before. */
final class ReferenceRule {
  /** The rule's name, by which the number is looked for. */
  static final String NAME = "reference";

  private static final Phrases<String> REFERENCES =
      Lexicon.load(ReferenceRule.class, "references.txt", form -> form);
  private static final Phrases<String> BASES =
      Lexicon.load(ReferenceRule.class, "reference-bases.txt", b -> b);
  private static final BigDecimal CONFIDENCE = new BigDecimal("0.8");
  private static final int REACH = 16;

  private final Turn turn;
  private final @Nullable FiscalCalendar calendar;

  ReferenceRule(Turn turn, @Nullable FiscalCalendar calendar) {
    this.turn = turn;
    this.calendar = calendar;
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

  /** The period whose figure is meant: last year's, or the quarter that this call reports. */
  private @Nullable String period(Tokens tokens, Clause clause, Match<String> reference) {
    if (calendar == null) {
      return null;
    }
    List<Match<String>> bases = BASES.in(tokens, reference.first(), clause.next());
    boolean quarter = !bases.isEmpty() && bases.getLast().meaning().equals("quarter");
    return quarter ? calendar.reported() : calendar.lastYear();
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
        new Reference(period(tokens, clause, reference), null),
        Conditions.of(said),
        turn,
        Found.quote(tokens, Math.min(clause.first(), metric.first()), clause.next() - 1),
        Found.evidence(tokens, metric, named, null, null, action, null),
        NAME,
        CONFIDENCE);
  }
}
