package io.tenor.extraction.training;

import io.tenor.extraction.guidance.target.TargetOption;
import io.tenor.extraction.metric.Basis;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.metric.option.MetricOption;
import io.tenor.extraction.metric.option.MetricOption.Origin;
import io.tenor.extraction.metric.option.PeriodOption;
import io.tenor.extraction.metric.option.SegmentOption;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.training.LabelledCall.Label;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which answers are those of the labels. */
final class Answers {
  private static final Map<String, String> QUARTERS =
      Map.of("03-31", "Q1", "06-30", "Q2", "09-30", "Q3", "12-31", "Q4");

  private Answers() {}

  static int kind(Label label) {
    return Kind.valueOf(Objects.requireNonNull(label.text("kind")).toUpperCase(Locale.ROOT))
        .ordinal();
  }

  static int basis(Label label) {
    String code = label.text("basis");
    return code == null
        ? 0
        : 1
            + Stream.of(Basis.values())
                .filter(basis -> basis.code().equals(code))
                .findFirst()
                .orElseThrow()
                .ordinal();
  }

  static boolean right(Object option, Label label) {
    return switch (option) {
      case MetricOption o ->
          o.metric().equals(label.text("metric"))
              && (!o.other() || SameWords.same(label.text("label"), o.label()));
      case PeriodOption o -> quarterEnd(o.name()).equals(quarterEnd(label.text("period")));
      case TargetOption o -> quarterEnd(o.name()).equals(quarterEnd(label.text("period")));
      case SegmentOption o -> SameWords.same(label.text("segment"), o.name());
      default -> throw new IllegalArgumentException("no option: " + option);
    };
  }

  private static String quarterEnd(@Nullable String period) {
    if (period == null) {
      return "";
    }
    String quarter = period.length() == 10 ? QUARTERS.get(period.substring(5)) : null;
    return quarter == null ? period : period.substring(0, 4) + quarter;
  }

  /** Of several right options the one that is taken: the nearest words, the likest name. */
  static int cost(Object option, Label label, Place n) {
    return switch (option) {
      case MetricOption o -> {
        if (unsaid(o)) {
          yield Integer.MAX_VALUE;
        }
        if (o.passage() != n.passage()) {
          yield 1000 + n.first() - o.next();
        }
        yield o.next() <= n.first() ? n.first() - o.next() : o.first() - n.next() + 2;
      }
      case SegmentOption o -> {
        String wanted = label.text("segment");
        yield wanted == null ? 0 : -SameWords.likeness(wanted, o.name());
      }
      default -> 0;
    };
  }

  static boolean unsaid(MetricOption o) {
    return o.origin() == Origin.IMPLICIT;
  }
}
