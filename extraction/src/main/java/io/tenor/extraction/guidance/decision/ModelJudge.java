package io.tenor.extraction.guidance.decision;

import io.tenor.extraction.guidance.anchor.Anchor;
import io.tenor.extraction.model.Features;
import io.tenor.extraction.model.LinearModel;
import io.tenor.extraction.model.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Decides by what the models score highest. */
public final class ModelJudge implements Judge {
  /** What speaks for "no": the weights of a question speak for "yes" or against it. */
  private static final Features NOTHING = new Features();

  private final Map<Stage, LinearModel> models;

  public ModelJudge(Map<Stage, LinearModel> models) {
    this.models = new EnumMap<>(models);
  }

  /** With the models that are shipped. */
  public static ModelJudge shipped() {
    return Shipped.JUDGE;
  }

  /** Read once, when the first call is. */
  private static final class Shipped {
    static final ModelJudge JUDGE = load();

    private static ModelJudge load() {
      Map<Stage, LinearModel> models = new EnumMap<>(Stage.class);
      for (Stage stage : Stage.values()) {
        models.put(stage, LinearModel.load(ModelJudge.class, stage.resource()));
      }
      return new ModelJudge(models);
    }
  }

  @Override
  public double probability(Stage stage, Anchor anchor, Features features, double least) {
    Verdict verdict = models.get(stage).choose(List.of(NOTHING, features));
    double yes = verdict.choice() == 1 ? verdict.probability() : 1 - verdict.probability();
    return Math.max(yes, least);
  }

  @Override
  public Verdict classify(Stage stage, Anchor anchor, Features features) {
    return models.get(stage).classify(features);
  }

  @Override
  public Verdict choose(Stage stage, Anchor anchor, List<?> options, List<Features> features) {
    return models.get(stage).choose(features);
  }
}
