package io.tenor.extraction.guidance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a turn has said so far that a next sentence may leave out.
 *
 * @param period the last target period named
 * @param age sentences since the last number was guided
 */
record Context(@Nullable String period, int age) {
  static final Context EMPTY = new Context(null, Integer.MAX_VALUE / 2);

  Context after(Utterance said, List<Draft> found) {
    String named =
        said.periods().stream()
            .map(TargetPeriods.Named::period)
            .filter(p -> !p.isEmpty())
            .findFirst()
            .orElse(period);
    return new Context(named, found.stream().anyMatch(d -> d.aim().numeric()) ? 0 : age + 1);
  }

  Context older() {
    return new Context(period, age + 1);
  }
}
