package io.tenor.extraction.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A log-linear model: the score of each outcome is the sum of its weights for the features present.
 * Immutable and shared by threads.
 */
public final class LinearModel {
  private static final int SPREAD = 0x9E3779B9;

  private final int outcomes;
  private final int[] keys;

  /**
   * Some bits of each key: most features have no weight, and a table that tells so from a quarter
   * of the memory is often in the processor's own.
   */
  private final byte[] tags;

  private final float[] weights;
  private final float[] bias;
  private final int shift;

  private LinearModel(int outcomes, int features) {
    int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, features) * 2);
    this.outcomes = outcomes;
    keys = new int[1 << bits];
    tags = new byte[1 << bits];
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
      model.tags[slot] = tag(key);
      for (int o = 0; o < outcomes; o++) {
        model.weights[slot * outcomes + o] = in.readFloat();
      }
    }
    return model;
  }

  /** The likeliest of the model's outcomes. */
  public Verdict classify(Features features) {
    float[] sums = bias.clone();
    for (int i = 0; i < features.size(); i++) {
      int slot = slot(features.key(i));
      if (tags[slot] != 0) {
        for (int outcome = 0; outcome < outcomes; outcome++) {
          sums[outcome] += weights[slot * outcomes + outcome];
        }
      }
    }
    double[] scores = new double[outcomes];
    for (int outcome = 0; outcome < outcomes; outcome++) {
      scores[outcome] = sums[outcome];
    }
    return highest(scores);
  }

  /**
   * The likeliest of the options.
   *
   * @param features of each option, never empty
   */
  public Verdict choose(List<Features> features) {
    double[] scores = new double[features.size()];
    for (int option = 0; option < scores.length; option++) {
      scores[option] = score(features.get(option));
    }
    return highest(scores);
  }

  private float score(Features features) {
    float score = bias[0];
    for (int i = 0; i < features.size(); i++) {
      int slot = slot(features.key(i));
      if (tags[slot] != 0) {
        score += weights[slot * outcomes];
      }
    }
    return score;
  }

  private static Verdict highest(double[] scores) {
    int best = 0;
    for (int i = 0; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    double sum = 0;
    for (double each : scores) {
      sum += Math.exp(each - scores[best]);
    }
    return new Verdict(best, 1 / sum);
  }

  /** Where the key is, or would be, where no tag is. */
  private int slot(int key) {
    int slot = (key * SPREAD) >>> shift;
    byte tag = tag(key);
    while (tags[slot] != 0 && (tags[slot] != tag || keys[slot] != key)) {
      slot = slot + 1 == tags.length ? 0 : slot + 1;
    }
    return slot;
  }

  /** Never 0. */
  private static byte tag(int key) {
    return (byte) (key | 1);
  }
}
