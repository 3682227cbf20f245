package io.tenor.extraction.guidance;

import java.util.HashSet;
import java.util.Set;

/** What the call has guided so far. */
final class Repetitions {
  private final Set<String> said = new HashSet<>();

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
}
