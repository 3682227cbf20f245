package io.tenor.extraction.training;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Conditional log-linear models by stochastic gradient descent with AdaGrad (Duchi and others,
 * 2011) and an L2 penalty. The same examples in the same order give the same bytes.
 */
final class Trainer {
  private static final int EPOCHS = 8;
  private static final double PENALTY = 3e-4;
  private static final double STILL = 1e-4;

  /**
   * How to train, and how much of it to keep.
   *
   * @param step how far each example moves a weight
   * @param fewest features that fewer examples have teach nothing
   * @param negligible weights that are no larger are left out
   */
  record Plan(double step, int fewest, float negligible) {}

  private final int outcomes;
  private final boolean ranks;
  private final Plan plan;
  private final List<Example> examples;
  private final List<Integer> keys = new ArrayList<>();
  private final int[][][] features;
  private final float[] weights;
  private final float[] squares;
  private final float[] bias;
  private final float[] biasSquares;

  private Trainer(int outcomes, Plan plan, List<Example> examples) {
    this.plan = plan;
    this.examples = examples;
    this.outcomes = outcomes;
    ranks = outcomes == 1;
    features = indexed();
    weights = new float[keys.size() * outcomes];
    squares = new float[weights.length];
    bias = new float[outcomes];
    biasSquares = new float[outcomes];
  }

  /**
   * The bytes of a model, as {@link io.tenor.extraction.model.LinearModel#read} reads them.
   *
   * @param outcomes how many it tells apart; 1 where it ranks options
   */
  static byte[] train(int outcomes, Plan plan, List<Example> examples) {
    Trainer trainer = new Trainer(outcomes, plan, examples);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      order.add(i);
    }
    Random random = new Random(42);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(trainer::learn);
    }
    return trainer.bytes();
  }

  private int[][][] indexed() {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      Set<Integer> seen = new HashSet<>();
      for (int[] option : example.options()) {
        for (int key : option) {
          if (seen.add(key)) {
            counts.merge(key, 1, Integer::sum);
          }
        }
      }
    }
    counts.forEach(
        (key, count) -> {
          if (count >= plan.fewest()) {
            keys.add(key);
          }
        });
    Collections.sort(keys);
    Map<Integer, Integer> index = new HashMap<>();
    keys.forEach(key -> index.put(key, index.size()));
    int[][][] all = new int[examples.size()][][];
    for (int i = 0; i < all.length; i++) {
      int[][] options = examples.get(i).options();
      all[i] = new int[options.length][];
      for (int o = 0; o < options.length; o++) {
        all[i][o] = known(options[o], index);
      }
    }
    return all;
  }

  private static int[] known(int[] keys, Map<Integer, Integer> index) {
    int[] known = new int[keys.length];
    int n = 0;
    for (int key : keys) {
      Integer at = index.get(key);
      if (at != null) {
        known[n++] = at;
      }
    }
    return java.util.Arrays.copyOf(known, n);
  }

  private void learn(int example) {
    int[][] options = features[example];
    double[] probabilities = probabilities(options);
    int[] right = examples.get(example).right();
    double sum = 0;
    for (int r : right) {
      sum += probabilities[r];
    }
    for (int o = 0; o < probabilities.length; o++) {
      double target = 0;
      for (int r : right) {
        target = r == o ? probabilities[o] / sum : target;
      }
      double gradient = probabilities[o] - target;
      if (Math.abs(gradient) >= STILL) {
        move(options[ranks ? o : 0], ranks ? 0 : o, gradient);
      }
    }
  }

  private double[] probabilities(int[][] options) {
    double[] scores = new double[ranks ? options.length : outcomes];
    double highest = Double.NEGATIVE_INFINITY;
    for (int o = 0; o < scores.length; o++) {
      scores[o] = score(options[ranks ? o : 0], ranks ? 0 : o);
      highest = Math.max(highest, scores[o]);
    }
    double sum = 0;
    for (int o = 0; o < scores.length; o++) {
      scores[o] = Math.exp(scores[o] - highest);
      sum += scores[o];
    }
    for (int o = 0; o < scores.length; o++) {
      scores[o] /= sum;
    }
    return scores;
  }

  private double score(int[] present, int outcome) {
    double score = ranks ? 0 : bias[outcome];
    for (int feature : present) {
      score += weights[feature * outcomes + outcome];
    }
    return score;
  }

  private void move(int[] present, int outcome, double gradient) {
    for (int feature : present) {
      int at = feature * outcomes + outcome;
      double slope = gradient + PENALTY * weights[at];
      squares[at] += (float) (slope * slope);
      weights[at] -= (float) (plan.step() * slope / Math.sqrt(squares[at] + 1e-6));
    }
    if (!ranks) {
      biasSquares[outcome] += (float) (gradient * gradient);
      bias[outcome] -= (float) (plan.step() * gradient / Math.sqrt(biasSquares[outcome] + 1e-6));
    }
  }

  private byte[] bytes() {
    List<Integer> kept = new ArrayList<>();
    for (int feature = 0; feature < keys.size(); feature++) {
      float largest = 0;
      for (int o = 0; o < outcomes; o++) {
        largest = Math.max(largest, Math.abs(weights[feature * outcomes + o]));
      }
      if (largest > plan.negligible()) {
        kept.add(feature);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(outcomes);
      out.writeInt(kept.size());
      for (float b : bias) {
        out.writeFloat(b);
      }
      for (int feature : kept) {
        out.writeInt(keys.get(feature));
        for (int o = 0; o < outcomes; o++) {
          out.writeFloat(weights[feature * outcomes + o]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
