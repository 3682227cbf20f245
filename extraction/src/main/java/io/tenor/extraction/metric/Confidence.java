package io.tenor.extraction.metric;

import io.tenor.extraction.text.Lexicon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns what the models think of themselves into what came true on calls that they were not trained
 * on: of the figures given 0.9, nine in ten were right.
 */
final class Confidence {
  private static final TreeMap<Double, Double> MEASURED = measured();

  private Confidence() {}

  static BigDecimal of(double probability) {
    Map.Entry<Double, Double> below = MEASURED.floorEntry(probability);
    Map.Entry<Double, Double> above = MEASURED.ceilingEntry(probability);
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

  private static TreeMap<Double, Double> measured() {
    TreeMap<Double, Double> measured = new TreeMap<>();
    for (String line : Lexicon.lines(Confidence.class, "confidence.txt")) {
      int colon = line.indexOf(": ");
      measured.put(
          Double.valueOf(line.substring(0, colon)), Double.valueOf(line.substring(colon + 2)));
    }
    return measured;
  }
}
