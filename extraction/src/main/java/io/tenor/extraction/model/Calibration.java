package io.tenor.extraction.model;

import io.tenor.extraction.text.Lexicon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns what models think of themselves into what came true on calls that they were not trained on:
 * of what is given 0.9, nine in ten were right.
 */
public final class Calibration {
  private final TreeMap<Double, Double> measured = new TreeMap<>();

  private Calibration() {}

  /** Reads lines of {@code probability: share that was right} from a resource beside the class. */
  public static Calibration load(Class<?> owner, String name) {
    Calibration calibration = new Calibration();
    for (String line : Lexicon.lines(owner, name)) {
      int colon = line.indexOf(": ");
      calibration.measured.put(
          Double.valueOf(line.substring(0, colon)), Double.valueOf(line.substring(colon + 2)));
    }
    return calibration;
  }

  /** Takes models at their word. */
  public static Calibration none() {
    Calibration none = new Calibration();
    none.measured.put(0.0, 0.0);
    none.measured.put(1.0, 1.0);
    return none;
  }

  public BigDecimal of(double probability) {
    Map.Entry<Double, Double> below = measured.floorEntry(probability);
    Map.Entry<Double, Double> above = measured.ceilingEntry(probability);
    double confidence;
    if (below == null || above == null) {
      confidence = (below == null ? above : below).getValue();
    } else if (above.getKey().equals(below.getKey())) {
      confidence = below.getValue();
    } else {
      double part = (probability - below.getKey()) / (above.getKey() - below.getKey());
      confidence = below.getValue() + part * (above.getValue() - below.getValue());
    }
    return BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP);
  }
}
