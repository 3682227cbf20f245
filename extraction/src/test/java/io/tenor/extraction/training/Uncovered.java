package io.tenor.extraction.training;

import io.tenor.extraction.metric.FigureReader;
import io.tenor.extraction.metric.decision.Stage;
import io.tenor.extraction.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * {@code Uncovered LABELS_DIR=TEXTS_DIR...} prints the labelled figures whose right metric, period
 * or segment no rule offers: what no training can mend.
 */
final class Uncovered {

  private Uncovered() {}

  public static void main(String[] args) throws IOException {
    Map<Stage, int[]> counts = new EnumMap<>(Stage.class);
    for (String pair : args) {
      int at = pair.indexOf('=');
      Path labels = Path.of(pair.substring(0, at));
      for (LabelledCall call : LabelledCall.of(labels, Path.of(pair.substring(at + 1)))) {
        Teacher teacher = new Teacher(call);
        FigureReader.read(call.call(), teacher);
        teacher.uncovered().forEach(u -> print(call, u));
        for (Stage stage : Set.of(Stage.METRIC, Stage.PERIOD, Stage.SEGMENT)) {
          int[] count = counts.computeIfAbsent(stage, _ -> new int[2]);
          count[0] += teacher.examples().get(stage).size();
          count[1] += (int) teacher.uncovered().stream().filter(u -> u.stage() == stage).count();
        }
      }
    }
    counts.forEach((stage, n) -> System.out.printf("%s: %d covered, %d not%n", stage, n[0], n[1]));
  }

  private static void print(LabelledCall call, Teacher.Uncovered u) {
    Span span = u.label().span();
    String text = call.call().text();
    String before = text.substring(Math.max(0, span.start() - 150), span.start());
    String behind = text.substring(span.end(), Math.min(text.length(), span.end() + 60));
    System.out.printf(
        "%s %s metric=%s label=%s segment=%s period=%s | %s⟦%s⟧%s%n",
        u.stage(),
        call.name(),
        u.label().text("metric"),
        u.label().text("label"),
        u.label().text("segment"),
        u.label().text("period"),
        before.replaceAll("\\s+", " "),
        span.of(text),
        behind.replaceAll("\\s+", " "));
  }
}
