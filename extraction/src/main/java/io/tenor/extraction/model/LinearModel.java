package io.tenor.extraction.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * A log-linear model: the score of each outcome is the sum of its weights for the features present.
 * Immutable and shared by threads.
 */
public final class LinearModel {
  private static final int SPREAD = 0x9E3779B9;

  private final int outcomes;
  private final int[] keys;
  private final float[] weights;
  private final float[] bias;
  private final int shift;

  private LinearModel(int outcomes, int features) {
    int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, features) * 2);
    this.outcomes = outcomes;
    keys = new int[1 << bits];
    weights = new float[outcomes << bits];
    bias = new float[outcomes];
    shift = 32 - bits;
  }

  /** Reads a model from a resource beside the class. */
  public static LinearModel load(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name + " beside " + owner);
      }
      return read(new DataInputStream(new BufferedInputStream(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Outcomes, features, a bias for each outcome, then each feature's key and weights. */
  public static LinearModel read(DataInputStream in) throws IOException {
    int outcomes = in.readInt();
    int features = in.readInt();
    LinearModel model = new LinearModel(outcomes, features);
    for (int o = 0; o < outcomes; o++) {
      model.bias[o] = in.readFloat();
    }
    for (int i = 0; i < features; i++) {
      int key = in.readInt();
      int slot = model.slot(key);
      model.keys[slot] = key;
      for (int o = 0; o < outcomes; o++) {
        model.weights[slot * outcomes + o] = in.readFloat();
      }
    }
    return model;
  }

  /** The likeliest of the model's outcomes. */
  public Verdict classify(Features features) {
    return highest(outcomes, outcome -> score(features, outcome));
  }

  /**
   * The likeliest of the options.
   *
   * @param features of each option, never empty
   */
  public Verdict choose(List<Features> features) {
    return highest(features.size(), option -> score(features.get(option), 0));
  }

  private static Verdict highest(int choices, IntToDoubleFunction score) {
    double[] scores = new double[choices];
    int best = 0;
    for (int i = 0; i < choices; i++) {
      scores[i] = score.applyAsDouble(i);
      best = scores[i] > scores[best] ? i : best;
    }
    double sum = 0;
    for (double each : scores) {
      sum += Math.exp(each - scores[best]);
    }
    return new Verdict(best, 1 / sum);
  }

  private float score(Features features, int outcome) {
    float score = bias[outcome];
    for (int i = 0; i < features.size(); i++) {
      int slot = slot(features.key(i));
      score += weights[slot * outcomes + outcome];
    }
    return score;
  }

  /** Where the key is, or would be: an absent one's weights are 0. */
  private int slot(int key) {
    int slot = (key * SPREAD) >>> shift;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 == keys.length ? 0 : slot + 1;
    }
    return slot;
  }
}
