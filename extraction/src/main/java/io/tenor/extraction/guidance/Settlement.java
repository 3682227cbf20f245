package io.tenor.extraction.guidance;

import io.tenor.extraction.FactIds;
import io.tenor.extraction.metric.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Settles what only the whole call tells: numbers said elsewhere, and what is a repetition. */
final class Settlement {
  private final String seed;

  Settlement(String seed, List<Figure> reported) {
    this.seed = seed;
  }

  List<GuidanceStatement> settle(List<Draft> drafts) {
    List<Draft> ordered = drafts.stream().sorted(Comparator.comparing(Draft::source)).toList();
    List<GuidanceStatement> statements = new ArrayList<>();
    List<Draft> before = new ArrayList<>();
    for (Draft draft : ordered) {
      Draft whole = filled(draft, ordered);
      statements.add(statement(whole, action(whole, before), statements.size()));
      before.add(whole);
    }
    return statements;
  }

  private static Draft filled(Draft draft, List<Draft> all) {
    if (!draft.rule().equals(AnnouncementRule.NAME)) {
      return draft;
    }
    return all.stream()
        .filter(d -> d.aim().numeric() && d.subject().metric().equals(draft.subject().metric()))
        .max(Comparator.comparingInt(d -> likeness(d.subject(), draft.subject())))
        .map(
            d ->
                draft.with(
                    draft
                        .subject()
                        .withKind(d.subject().kind())
                        .withPeriod(
                            draft.subject().period() == null
                                ? d.subject().period()
                                : draft.subject().period()),
                    d.aim()))
        .orElse(draft);
  }

  private static int likeness(Subject a, Subject b) {
    boolean period = b.period() == null || b.period().equals(a.period());
    boolean segment = java.util.Objects.equals(a.segment(), b.segment());
    return (period ? 2 : 0) + (segment ? 1 : 0);
  }

  private static Action action(Draft draft, List<Draft> before) {
    if (draft.action() != null) {
      return draft.action();
    }
    return before.stream().anyMatch(b -> b.subject().same(draft.subject()))
        ? Action.REITERATE
        : Action.INITIATE;
  }

  private GuidanceStatement statement(Draft d, Action action, int index) {
    Subject s = d.subject();
    String name = "guidance/" + index + "/" + s.metric() + "/" + d.source().start();
    return new GuidanceStatement(
        FactIds.of(seed, name),
        s.metric(),
        s.label(),
        s.segment(),
        s.kind(),
        s.period(),
        d.aim().form(),
        d.aim().bounds(),
        d.aim().direction(),
        d.aim().unit(),
        s.basis(),
        action,
        d.turn().speaker(),
        d.turn().section(),
        d.confidence(),
        List.of(),
        null,
        d.prior(),
        d.source(),
        d.evidence(),
        d.rule());
  }
}
