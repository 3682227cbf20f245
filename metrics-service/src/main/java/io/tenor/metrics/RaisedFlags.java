package io.tenor.metrics;

import io.tenor.extraction.check.Check;
import java.util.List;
import java.util.UUID;

/** The flags of a figure; an object, because the reactive driver reads no JSON arrays. */
record RaisedFlags(List<RaisedFlag> raised) {

  static RaisedFlags of(UUID figure, List<Check> checks) {
    return new RaisedFlags(
        checks.stream()
            .filter(check -> check.flagged().contains(figure))
            .map(check -> new RaisedFlag(check.flag().code(), check.id()))
            .toList());
  }
}
