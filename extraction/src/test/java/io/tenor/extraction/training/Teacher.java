package io.tenor.extraction.training;

import io.tenor.extraction.metric.decision.Judge;
import io.tenor.extraction.metric.decision.Reporting;
import io.tenor.extraction.metric.decision.Stage;
import io.tenor.extraction.metric.option.MetricOption;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.model.Features;
import io.tenor.extraction.model.Verdict;
import io.tenor.extraction.text.Span;
import io.tenor.extraction.training.LabelledCall.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides as the labels do, and keeps each decision with its features as an example. */
final class Teacher implements Judge {
  private final LabelledCall labelled;
  private final Map<Stage, List<Example>> examples = new EnumMap<>(Stage.class);
  private final List<Uncovered> uncovered = new ArrayList<>();
  private @Nullable Label label;

  /** A figure whose right answer was not among the options. */
  record Uncovered(Stage stage, Label label) {}

  Teacher(LabelledCall labelled) {
    this.labelled = labelled;
    for (Stage stage : Stage.values()) {
      examples.put(stage, new ArrayList<>());
    }
  }

  Map<Stage, List<Example>> examples() {
    return examples;
  }

  List<Uncovered> uncovered() {
    return uncovered;
  }

  @Override
  public Verdict classify(Stage stage, Place n, Features features) {
    if (stage == Stage.REPORTING) {
      return new Verdict(reporting(n, features).ordinal(), 1);
    }
    int outcome = outcome(stage, Objects.requireNonNull(label));
    learn(stage, features, outcome);
    return new Verdict(outcome, 1);
  }

  /** Of a number in words without a label nobody knows. */
  private Reporting reporting(Place n, Features features) {
    Span span = n.mention().span();
    label = labelled.at(span);
    if (label == null) {
      String said = span.of(labelled.call().text());
      if (said.chars().anyMatch(Character::isDigit)) {
        learn(Stage.REPORTING, features, Reporting.NONE.ordinal());
      }
      return Reporting.NONE;
    }
    if (label.type().equals("skip")) {
      return Reporting.NONE;
    }
    Reporting reporting =
        switch (label.type()) {
          case "fact" -> Reporting.REPORTED;
          case "guidance" -> Reporting.GUIDED;
          default -> Reporting.NONE;
        };
    learn(Stage.REPORTING, features, reporting.ordinal());
    return reporting;
  }

  private static int outcome(Stage stage, Label label) {
    return switch (stage) {
      case KIND -> Answers.kind(label);
      case SIGN -> label.value() < 0 ? 1 : 0;
      case BASIS -> Answers.basis(label);
      default -> throw new IllegalArgumentException("no classification: " + stage);
    };
  }

  private void learn(Stage stage, Features features, int outcome) {
    examples.get(stage).add(new Example(new int[][] {features.keys()}, new int[] {outcome}));
  }

  @Override
  public Verdict choose(Stage stage, Place n, List<?> options, List<Features> features) {
    List<Integer> right = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      if (Answers.right(options.get(i), Objects.requireNonNull(label))) {
        right.add(i);
      }
    }
    if (right.isEmpty()) {
      uncovered.add(new Uncovered(stage, label));
      return new Verdict(stage == Stage.METRIC ? -1 : 0, 1);
    }
    right.sort(Comparator.comparingInt(i -> Answers.cost(options.get(i), label, n)));
    if (right.size() > 1) {
      right.removeIf(i -> options.get(i) instanceof MetricOption o && Answers.unsaid(o));
    }
    examples
        .get(stage)
        .add(
            new Example(
                features.stream().map(Features::keys).toArray(int[][]::new),
                right.stream().mapToInt(Integer::intValue).toArray()));
    return new Verdict(right.getFirst(), 1);
  }
}
