package io.tenor.extraction.guidance;

import io.tenor.extraction.guidance.anchor.Anchor;
import io.tenor.extraction.quantity.Amount;
import java.util.HashSet;
import java.util.Set;

/** What the call has guided so far. */
final class Repetitions {
  private final Set<String> said = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();

  /**
   * 3 where all of metric, segment and period were said together, 2 without the segment, 1 the
   * metric.
   */
  int of(Subject s) {
    if (said.contains(s.metric() + "|" + s.segment() + "|" + s.period())) {
      return 3;
    }
    return said.contains(s.metric() + "|" + s.period()) ? 2 : said.contains(s.metric()) ? 1 : 0;
  }

  void keep(Subject s) {
    said.add(s.metric() + "|" + s.segment() + "|" + s.period());
    said.add(s.metric() + "|" + s.period());
    said.add(s.metric());
  }

  /** 2 where the number was said before in a sentence of expectations, 1 where not, 0 for none. */
  int ofNumber(Anchor a) {
    return !a.number() ? 0 : numbers.contains(number(a)) ? 2 : 1;
  }

  void keepNumber(Anchor a) {
    if (a.number()) {
      numbers.add(number(a));
    }
  }

  private static String number(Anchor a) {
    Amount amount = a.place().amount();
    return amount.low() + "|" + amount.high() + "|" + amount.unit();
  }
}
