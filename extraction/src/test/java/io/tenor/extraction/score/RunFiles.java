package io.tenor.extraction.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tenor.extraction.CallText;
import io.tenor.extraction.Extraction;
import io.tenor.extraction.FactIds;
import io.tenor.extraction.call.Call;
import io.tenor.extraction.call.CallOverrides;
import io.tenor.extraction.call.CallReader;
import io.tenor.extraction.call.NotACall;
import io.tenor.extraction.call.Participant;
import io.tenor.extraction.call.ParticipantKind;
import io.tenor.extraction.call.Section;
import io.tenor.extraction.call.Turn;
import io.tenor.extraction.check.Check;
import io.tenor.extraction.document.DocumentReader;
import io.tenor.extraction.document.DocumentType;
import io.tenor.extraction.document.UnreadableDocument;
import io.tenor.extraction.guidance.GuidanceStatement;
import io.tenor.extraction.metric.Figure;
import io.tenor.extraction.metric.ReportedMetric;
import io.tenor.extraction.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Extracts without servers and writes what the API would answer, one file a call, for a scorer:
 * {@code RunFiles OUT_DIR [--calls-from GOLD_DIR] FILE...}. With {@code --calls-from}, people and
 * turns come from the labels, so that facts are measured apart from layouts. A name like {@code
 * AAN_q3_2021.txt} gives ticker and period to a text without a head.
 */
public final class RunFiles {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final Pattern NAMED = Pattern.compile("([A-Za-z.\\-]+)_q([1-4])_(\\d{4})\\.txt");

  private final Path out;
  private final @Nullable Path labels;

  private RunFiles(Path out, @Nullable Path labels) {
    this.out = out;
    this.labels = labels;
  }

  public static void main(String[] args) throws IOException {
    List<String> rest = new ArrayList<>(List.of(args));
    Path out = Files.createDirectories(Path.of(rest.removeFirst()));
    Path labels = null;
    if (rest.getFirst().equals("--calls-from")) {
      rest.removeFirst();
      labels = Path.of(rest.removeFirst());
    }
    RunFiles run = new RunFiles(out, labels);
    for (String file : rest) {
      run.write(Path.of(file));
    }
  }

  private void write(Path file) throws IOException {
    String name = file.getFileName().toString();
    try {
      String text = DocumentReader.read(Files.readAllBytes(file), type(name));
      Call call = call(name, text);
      ObjectNode run = run(new CallText(text, call, FactIds.seed(name, CallOverrides.NONE)));
      JSON.writeValue(out.resolve(name + ".json").toFile(), run);
    } catch (NotACall | UnreadableDocument e) {
      System.err.println(name + ": " + e.getMessage());
    }
  }

  private Call call(String name, String text) throws IOException, NotACall {
    if (labels != null) {
      return labelled(
          JSON.readTree(labels.resolve(name.replaceAll("\\.\\w+$", ".json")).toFile()), text);
    }
    Matcher named = NAMED.matcher(name);
    CallOverrides overrides =
        named.matches()
            ? new CallOverrides(null, named.group(1), named.group(3) + "Q" + named.group(2), null)
            : CallOverrides.NONE;
    return CallReader.read(text, overrides);
  }

  private static DocumentType type(String name) {
    String suffix = name.substring(name.lastIndexOf('.') + 1);
    return switch (suffix) {
      case "pdf" -> DocumentType.PDF;
      case "html" -> DocumentType.HTML;
      case "json" -> DocumentType.JSON;
      case "csv" -> DocumentType.CSV;
      default -> DocumentType.PLAIN;
    };
  }

  private static Call labelled(JsonNode gold, String text) {
    List<Participant> people = new ArrayList<>();
    for (JsonNode p : gold.get("participants")) {
      ParticipantKind kind =
          p.path("kind").isTextual()
              ? ParticipantKind.valueOf(
                  p.get("kind").textValue().toUpperCase(java.util.Locale.ROOT))
              : null;
      people.add(
          new Participant(
              people.size(),
              p.get("name").textValue(),
              List.of(),
              p.path("role").textValue(),
              p.path("firm").textValue(),
              kind,
              null));
    }
    JsonNode date = gold.path("date");
    return new Call(
        gold.path("company").textValue(),
        gold.path("ticker").textValue(),
        gold.path("fiscal_period").textValue(),
        "earnings",
        date.isTextual() ? LocalDate.parse(date.textValue()) : null,
        "labelled",
        gold.path("currency").textValue(),
        people,
        turns(gold.get("turns"), people, text),
        List.of());
  }

  private static List<Turn> turns(JsonNode labelled, List<Participant> people, String text) {
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < labelled.size(); i++) {
      JsonNode t = labelled.get(i);
      String speaker = t.get("speaker").textValue();
      Integer participant =
          people.stream()
              .filter(p -> p.name().equals(speaker))
              .map(Participant::index)
              .findFirst()
              .orElse(null);
      int start = t.get("start").intValue();
      int end =
          i + 1 < labelled.size() ? labelled.get(i + 1).get("start").intValue() : text.length();
      Section section =
          t.get("section").textValue().equals("qa") ? Section.QA : Section.PRESENTATION;
      turns.add(new Turn(i, speaker, participant, section, new Span(start, end)));
    }
    return turns;
  }

  private static ObjectNode run(CallText call) {
    List<ReportedMetric> metrics = Extraction.metrics(call);
    List<Figure> figures = metrics.stream().map(ReportedMetric::figure).toList();
    ObjectNode run = JSON.createObjectNode();
    Call c = call.call();
    ObjectNode head = run.putObject("transcript");
    head.putObject("company").put("name", c.company()).put("ticker", c.ticker());
    head.put("fiscalPeriod", c.fiscalPeriod());
    head.put("date", c.date() == null ? null : c.date().toString());
    ArrayNode facts = run.putArray("metrics");
    List<GuidanceStatement> expected = Extraction.guidance(call, figures);
    List<Check> checks = Extraction.checks(call, metrics, expected);
    metrics.forEach(m -> facts.add(metric(m, call.text(), checks)));
    ArrayNode guidance = run.putArray("guidance");
    expected.forEach(g -> guidance.add(guidance(g)));
    ArrayNode turns = run.putArray("turns");
    for (Turn t : c.turns()) {
      turns
          .addObject()
          .put("speaker", t.speaker())
          .put("section", t.section().code())
          .set("source", source(t.source()));
    }
    return run;
  }

  private static ObjectNode metric(ReportedMetric m, String text, List<Check> checks) {
    Figure f = m.figure();
    ObjectNode node =
        JSON.createObjectNode()
            .put("metric", f.metric())
            .put("label", m.label())
            .put("segment", f.segment())
            .put("kind", f.kind().code())
            .put("value", f.value())
            .put("unit", f.unit())
            .put("period", f.period())
            .put("basis", f.basis() == null ? null : f.basis().code())
            .put("confidence", m.confidence())
            .put("rule", m.rule());
    ArrayNode flags = node.putArray("flags");
    checks.stream()
        .filter(check -> check.flagged().contains(f.id()))
        .forEach(check -> flags.add(check.flag().code() + " " + check.rule()));
    node.set("source", source(f.source()).put("quote", f.source().of(text)));
    return node;
  }

  /** A statement as the API serves it. */
  public static ObjectNode guidance(GuidanceStatement g) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("metric", g.metric())
            .put("label", g.label())
            .put("segment", g.segment())
            .put("kind", g.kind().code())
            .put("period", g.period())
            .put("form", g.form().code())
            .put("low", g.bounds().low())
            .put("high", g.bounds().high())
            .put("unit", g.unit())
            .put("basis", g.basis() == null ? null : g.basis().code())
            .put("direction", g.direction() == null ? null : g.direction().code())
            .put("action", g.action().code())
            .put("confidence", g.confidence())
            .put("rule", g.rule());
    node.set("source", source(g.source()));
    return node;
  }

  private static ObjectNode source(Span span) {
    return JsonNodeFactory.instance.objectNode().put("start", span.start()).put("end", span.end());
  }
}
