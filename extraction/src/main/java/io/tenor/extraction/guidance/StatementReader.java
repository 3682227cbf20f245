package io.tenor.extraction.guidance;

import io.tenor.extraction.CallText;
import io.tenor.extraction.TooManyFacts;
import io.tenor.extraction.call.ParticipantKind;
import io.tenor.extraction.call.Turn;
import io.tenor.extraction.guidance.anchor.Anchor;
import io.tenor.extraction.guidance.anchor.Anchors;
import io.tenor.extraction.guidance.anchor.Clause;
import io.tenor.extraction.guidance.decision.Judge;
import io.tenor.extraction.guidance.decision.Stage;
import io.tenor.extraction.guidance.feature.CommitFeatures;
import io.tenor.extraction.guidance.target.TargetPeriods;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.metric.passage.Passages;
import io.tenor.extraction.model.Features;
import io.tenor.extraction.quantity.Amount;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the statements of a call one after the other: each decision may rest on those before. */
final class StatementReader {
  /** Below these a statement is so rarely one that it costs more than it brings. */
  private static final double LIKELY_NUMBER = 0.35;

  private static final double LIKELY_WORDS = 0.2;
  private static final int LONG_AGO = 100;

  private final Judge judge;
  private final SubjectReader subjects;
  private final Features features = new Features();
  private final List<Draft> drafts = new ArrayList<>();
  private @Nullable Turn turn;
  private int recent = LONG_AGO;

  private StatementReader(CallText call, Judge judge) {
    this.judge = judge;
    subjects = new SubjectReader(call, judge);
  }

  /** The statements, each as its sentence alone gives it. */
  static List<Draft> read(CallText call, Judge judge) {
    StatementReader reader = new StatementReader(call, judge);
    Passages.read(call, reader::passage);
    return reader.drafts;
  }

  private void passage(Passage p) {
    if (p.setting().turn() != turn) {
      turn = p.setting().turn();
      recent = LONG_AGO;
      subjects.beginTurn();
    }
    if (!speaksForCompany(p)) {
      return;
    }
    recent++;
    List<Anchor> anchors = Anchors.of(p);
    if (!anchors.isEmpty()) {
      subjects.beginSentence(p);
      int before = drafts.size();
      numbers(p, anchors, before);
      words(anchors, before);
      subjects.endSentence(anchors);
      TooManyFacts.refuse(drafts.size(), "statements of the future");
    }
  }

  private static boolean speaksForCompany(Passage p) {
    var speaker = p.setting().speaker();
    return speaker == null
        || speaker.kind() == null
        || speaker.kind() == ParticipantKind.MANAGEMENT;
  }

  private void numbers(Passage p, List<Anchor> anchors, int before) {
    Amount replaced = null;
    for (Anchor a : anchors) {
      if (!a.number()) {
        continue;
      }
      Amount amount = a.place().amount();
      if (replaced != null && amount.first() - replaced.last() == 2) {
        replace(replaced, amount);
        replaced = null;
      } else if (replaces(p, amount, before)) {
        replace(amount, amount);
        replaced = amount;
      } else {
        number(a, before);
      }
    }
  }

  private void number(Anchor a, int before) {
    double likely = likely(Stage.NUMBER, a, before, 0);
    if (likely >= LIKELY_NUMBER) {
      drafts.add(subjects.number(a, likely));
      recent = 0;
    }
  }

  private boolean replaces(Passage p, Amount amount, int before) {
    if (Revisions.replaced(p, amount)) {
      return true;
    }
    boolean follows = drafts.size() > before && amount.unit().equals(drafts.getLast().aim().unit());
    return follows && Revisions.compared(p, amount);
  }

  /** "Up from our earlier range of 5 to 6" speaks of the statement before. */
  private void replace(Amount from, Amount to) {
    if (!drafts.isEmpty() && recent <= 1) {
      drafts.set(drafts.size() - 1, drafts.getLast().replacing(from.unit(), from.low(), to.high()));
    }
  }

  /** At most one statement of each clause. */
  private void words(List<Anchor> anchors, int before) {
    Anchor best = null;
    double most = 0;
    for (int i = 0; i < anchors.size(); i++) {
      Anchor a = anchors.get(i);
      if (a.number()) {
        continue;
      }
      double likely = likely(Stage.WORDS, a, before, subjects.known(a));
      if (best != null && best.clause() != a.clause()) {
        directed(best, most, before);
        best = null;
      }
      if (best == null || likely > most) {
        best = a;
        most = likely;
      }
    }
    directed(best, most, before);
  }

  private void directed(@Nullable Anchor a, double likely, int before) {
    if (a == null || likely < LIKELY_WORDS) {
      return;
    }
    Draft draft = subjects.words(a, likely);
    boolean said = drafts.subList(before, drafts.size()).stream().anyMatch(d -> d.says(draft));
    if (!said) {
      drafts.add(draft);
      recent = 0;
    }
  }

  private double likely(Stage stage, Anchor a, int before, double least) {
    Clause clause = a.clause();
    boolean numbered = false;
    for (Draft d : drafts.subList(before, drafts.size())) {
      numbered |= d.anchor().clause().equals(clause) && d.anchor().number();
    }
    features.clear();
    CommitFeatures.of(
        a, periods(), drafts.size() - before, numbered, Math.min(recent, LONG_AGO), features);
    return judge.probability(stage, a, features, least);
  }

  /** Which of future and past periods the sentence names. */
  private int periods() {
    int kinds = 0;
    for (TargetPeriods.Named named : subjects.named()) {
      kinds |= named.period().isEmpty() ? 2 : 1;
    }
    return kinds;
  }
}
