package io.tenor.extraction.guidance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a turn has said so far that a next sentence may leave out.
 *
 * @param subject of the last statement
 * @param period the last target period named
 * @param age sentences since the last statement
 */
record Context(@Nullable Subject subject, @Nullable String period, int age) {
  static final Context EMPTY = new Context(null, null, 99);

  Context after(Utterance said, List<Draft> found) {
    String named =
        said.periods().stream()
            .map(TargetPeriods.Named::period)
            .filter(p -> !p.isEmpty())
            .findFirst()
            .orElse(period);
    List<Draft> numeric = found.stream().filter(d -> d.aim().numeric()).toList();
    return numeric.isEmpty()
        ? new Context(subject, named, age + 1)
        : new Context(numeric.getLast().subject(), named, 0);
  }

  Context older() {
    return new Context(subject, period, age + 1);
  }
}
