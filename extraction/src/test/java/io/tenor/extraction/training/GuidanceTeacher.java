package io.tenor.extraction.training;

import io.tenor.extraction.guidance.Action;
import io.tenor.extraction.guidance.anchor.Anchor;
import io.tenor.extraction.guidance.decision.Course;
import io.tenor.extraction.guidance.decision.Judge;
import io.tenor.extraction.guidance.decision.Stage;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.model.Features;
import io.tenor.extraction.model.Verdict;
import io.tenor.extraction.training.LabelledCall.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Decides on statements as the labels do, and keeps each decision as an example. */
final class GuidanceTeacher implements Judge {
  private final Anchored anchored;
  private final Map<Stage, List<Example>> examples = new EnumMap<>(Stage.class);
  private final Map<Stage, List<Label>> uncovered = new EnumMap<>(Stage.class);

  GuidanceTeacher(LabelledCall labelled) {
    anchored = new Anchored(labelled);
    for (Stage stage : Stage.values()) {
      examples.put(stage, new ArrayList<>());
      uncovered.put(stage, new ArrayList<>());
    }
    uncovered.get(Stage.WORDS).addAll(anchored.loose());
  }

  Map<Stage, List<Example>> examples() {
    return examples;
  }

  /** Statements whose right answer was not offered. */
  Map<Stage, List<Label>> uncovered() {
    return uncovered;
  }

  @Override
  public double probability(Stage stage, Anchor a, Features features, double least) {
    boolean commits = anchored.of(a.place()) != null;
    boolean yes = stage == Stage.SIGN ? negative(label(a.place())) : commits;
    if (commits || !anchored.either(a)) {
      examples.get(stage).add(Example.ofQuestion(features.keys(), yes));
    }
    return yes ? 1 : 0;
  }

  @Override
  public Verdict classify(Stage stage, Anchor a, Features features) {
    Label label = label(a.place());
    int outcome =
        switch (stage) {
          case KIND -> Answers.kind(label);
          case BASIS -> Answers.basis(label);
          case COURSE -> course(label);
          case ACTION -> action(label);
          default -> throw new IllegalArgumentException("no classification: " + stage);
        };
    learn(stage, features, outcome);
    return new Verdict(outcome, 1);
  }

  private static int course(Label label) {
    String direction = label.text("direction");
    return direction == null
        ? Course.ELSEWHERE.ordinal()
        : Course.valueOf(direction.toUpperCase(Locale.ROOT)).ordinal();
  }

  private static int action(Label label) {
    String action = label.text("action");
    return action == null ? 0 : Action.valueOf(action.toUpperCase(Locale.ROOT)).ordinal();
  }

  private Label label(Place n) {
    return Objects.requireNonNull(anchored.of(n));
  }

  private void learn(Stage stage, Features features, int outcome) {
    examples.get(stage).add(new Example(new int[][] {features.keys()}, new int[] {outcome}));
  }

  @Override
  public Verdict choose(Stage stage, Anchor a, List<?> options, List<Features> features) {
    Label label = label(a.place());
    List<Integer> right = right(options, label, a.place());
    if (right.isEmpty()) {
      uncovered.get(stage).add(label);
      return new Verdict(0, 1);
    }
    examples
        .get(stage)
        .add(
            new Example(
                features.stream().map(Features::keys).toArray(int[][]::new),
                right.stream().mapToInt(Integer::intValue).toArray()));
    return new Verdict(right.getFirst(), 1);
  }

  private static List<Integer> right(List<?> options, Label label, Place n) {
    List<Integer> right = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      if (Answers.right(options.get(i), label)) {
        right.add(i);
      }
    }
    right.sort(Comparator.comparingInt(i -> Answers.cost(options.get(i), label, n)));
    return right;
  }

  private static boolean negative(Label label) {
    return label.fields().path("low").asDouble() < 0 || label.fields().path("high").asDouble() < 0;
  }
}
