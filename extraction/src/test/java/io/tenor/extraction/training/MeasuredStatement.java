package io.tenor.extraction.training;

import io.tenor.extraction.guidance.GuidanceStatement;
import io.tenor.extraction.training.LabelledCall.Label;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a statement is one of the labels: metric, kind, form, bounds and unit. */
final class MeasuredStatement {

  private MeasuredStatement() {}

  static boolean right(LabelledCall call, GuidanceStatement g) {
    return call.statements().stream()
        .filter(label -> label.span().overlaps(g.source()))
        .anyMatch(label -> same(label, g));
  }

  private static boolean same(Label label, GuidanceStatement g) {
    String direction = g.direction() == null ? null : g.direction().code();
    boolean metric =
        g.metric().equals(label.text("metric"))
            && (!g.metric().equals("other") || SameWords.same(label.text("label"), g.label()));
    return metric
        && g.kind().code().equals(label.text("kind"))
        && g.form().code().equals(label.text("form"))
        && Objects.equals(direction, label.text("direction"))
        && same(label, "low", g.bounds().low())
        && same(label, "high", g.bounds().high())
        && (direction != null || Objects.equals(g.unit(), label.text("unit")));
  }

  private static boolean same(Label label, String field, @Nullable BigDecimal bound) {
    if (!label.fields().path(field).isNumber()) {
      return bound == null;
    }
    double wanted = label.fields().get(field).doubleValue();
    return bound != null
        && Math.abs(bound.doubleValue() - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted));
  }
}
