package io.tenor.extraction.guidance;

import io.tenor.extraction.FactIds;
import io.tenor.extraction.call.Turn;
import io.tenor.extraction.model.Calibration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Settles what only the whole call tells: numbers said elsewhere, and what is a repetition. */
final class Settlement {
  /** No call has as many statements; a hostile text must not be searched for each of them. */
  private static final int MOST = 2_000;

  /** The rule of a statement whose number is looked for in the rest of the call. */
  static final String ANNOUNCEMENT = "announcement";

  private final String seed;
  private final References references;
  private final Calibration confidence;

  Settlement(String seed, References references, Calibration confidence) {
    this.confidence = confidence;
    this.seed = seed;
    this.references = references;
  }

  List<GuidanceStatement> settle(List<Draft> drafts) {
    List<Draft> ordered =
        drafts.stream()
            .map(references::resolved)
            .sorted(Comparator.comparing(Draft::source))
            .toList();
    List<GuidanceStatement> statements = new ArrayList<>();
    for (Draft draft : ordered) {
      statements.add(statement(announced(draft, ordered), statements.size()));
    }
    return statements;
  }

  /** An announcement takes its numbers from where the call gives them. */
  private static Draft announced(Draft draft, List<Draft> all) {
    if (!draft.rule().equals(ANNOUNCEMENT)) {
      return draft;
    }
    return all.stream()
        .limit(MOST)
        .filter(d -> d.aim().form() != Form.DIRECTION && likely(d, draft))
        .max(
            Comparator.<Draft>comparingInt(d -> likeness(d, draft))
                .thenComparingInt(d -> -distance(d, draft)))
        .map(d -> draft.with(completed(draft.subject(), d.subject()), d.aim()))
        .orElse(draft);
  }

  private static Subject completed(Subject subject, Subject other) {
    return subject
        .withKind(other.kind())
        .withPeriod(subject.period() == null ? other.period() : subject.period());
  }

  private static boolean likely(Draft candidate, Draft announcement) {
    Subject a = candidate.subject();
    Subject b = announcement.subject();
    return !candidate.rule().equals(ANNOUNCEMENT)
        && a.metric().equals(b.metric())
        && (b.period() == null || a.period() == null || b.period().equals(a.period()));
  }

  /** What is said next is likelier meant than what was said before. */
  private static int distance(Draft candidate, Draft announcement) {
    int behind = candidate.source().start() - announcement.source().start();
    return behind < 0 ? 3 * -behind : behind;
  }

  private static int likeness(Draft candidate, Draft announcement) {
    boolean period = Objects.equals(candidate.subject().period(), announcement.subject().period());
    boolean segment =
        Objects.equals(candidate.subject().segment(), announcement.subject().segment());
    boolean open = candidate.reference() != null || candidate.aim().form() == Form.RANGE;
    return (segment ? 4 : 0) + (period ? 2 : 0) + (open ? 1 : 0);
  }

  private GuidanceStatement statement(Draft d, int index) {
    Subject s = d.subject();
    Turn turn = d.anchor().passage().setting().turn();
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
        d.action(),
        turn.speaker(),
        turn.section(),
        confidence.of(d.probability()),
        d.conditions(),
        d.refersTo(),
        d.prior(),
        d.source(),
        d.evidence(),
        d.rule());
  }
}
