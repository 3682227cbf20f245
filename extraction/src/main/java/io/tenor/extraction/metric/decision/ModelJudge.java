package io.tenor.extraction.metric.decision;

import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.model.Features;
import io.tenor.extraction.model.LinearModel;
import io.tenor.extraction.model.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Decides by what the models score highest. */
public final class ModelJudge implements Judge {
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
  public Verdict classify(Stage stage, Place n, Features features) {
    return models.get(stage).classify(features);
  }

  @Override
  public Verdict choose(Stage stage, Place n, List<?> options, List<Features> features) {
    return models.get(stage).choose(features);
  }
}
