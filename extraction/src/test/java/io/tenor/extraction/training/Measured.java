package io.tenor.extraction.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tenor.extraction.call.Call;
import io.tenor.extraction.call.Turn;
import io.tenor.extraction.metric.ReadFigure;
import io.tenor.extraction.metric.decision.Reporting;
import io.tenor.extraction.text.Span;
import io.tenor.extraction.training.LabelledCall.Label;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure beside its label.
 *
 * @param right whether value, unit, metric and kind are those of the label
 */
record Measured(double probability, boolean right) {
  static final Comparator<Measured> BY_PROBABILITY =
      Comparator.comparingDouble(Measured::probability);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Compares the figures with the labels, and writes them down as the API would serve them. */
  static List<Measured> of(LabelledCall call, List<ReadFigure> figures, Path runs)
      throws IOException {
    ObjectNode run = run(call.call().call());
    ArrayNode metrics = run.putArray("metrics");
    List<Measured> measured = new ArrayList<>();
    for (ReadFigure figure : figures) {
      if (figure.reporting() == Reporting.REPORTED) {
        metrics.add(node(figure, call.call().text()));
        Label label = call.at(figure.place().mention().span());
        if (counts(figure, label, call.call().text())) {
          measured.add(new Measured(figure.probability(), right(figure, label)));
        }
      }
    }
    JSON.writeValue(runs.resolve(call.name() + ".json").toFile(), run);
    return measured;
  }

  /** What nobody labelled, or what could be read either way, counts neither way. */
  private static boolean counts(ReadFigure figure, @Nullable Label label, String text) {
    if (label == null) {
      String said = figure.place().mention().span().of(text);
      return said.chars().anyMatch(Character::isDigit);
    }
    return !label.type().equals("skip") && !label.type().equals("guidance");
  }

  private static boolean right(ReadFigure figure, @Nullable Label label) {
    if (label == null || !label.figure()) {
      return false;
    }
    double wanted = label.value();
    boolean value =
        Math.abs(figure.value().doubleValue() - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted));
    boolean metric =
        figure.metric().metric().equals(label.text("metric"))
            && (!figure.metric().other()
                || SameWords.same(label.text("label"), figure.metric().label()));
    return value
        && metric
        && figure.unit().equals(label.text("unit"))
        && figure.kind().code().equals(label.text("kind"));
  }

  private static ObjectNode run(Call call) {
    ObjectNode run = JSON.createObjectNode();
    ObjectNode head = run.putObject("transcript");
    head.putObject("company").put("name", call.company()).put("ticker", call.ticker());
    head.put("fiscalPeriod", call.fiscalPeriod());
    head.put("date", call.date() == null ? null : call.date().toString());
    run.putArray("guidance");
    ArrayNode turns = run.putArray("turns");
    for (Turn turn : call.turns()) {
      turns
          .addObject()
          .put("speaker", turn.speaker())
          .put("section", turn.section().code())
          .putObject("source")
          .put("start", turn.source().start());
    }
    return run;
  }

  private static ObjectNode node(ReadFigure f, String text) {
    Span span = f.place().mention().span();
    ObjectNode node =
        JSON.createObjectNode()
            .put("metric", f.metric().metric())
            .put("label", f.metric().label())
            .put("segment", f.segmentName())
            .put("kind", f.kind().code())
            .put("value", f.value())
            .put("unit", f.unit())
            .put("period", f.periodName())
            .put("basis", f.basis() == null ? null : f.basis().code())
            .put("confidence", f.probability())
            .put("rule", f.metric().origin().rule());
    node.putObject("source")
        .put("start", span.start())
        .put("end", span.end())
        .put("quote", span.of(text));
    return node;
  }
}
