package io.tenor.extraction.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tenor.extraction.CallText;
import io.tenor.extraction.FactIds;
import io.tenor.extraction.call.Call;
import io.tenor.extraction.call.CallOverrides;
import io.tenor.extraction.call.CallReader;
import io.tenor.extraction.call.NotACall;
import io.tenor.extraction.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A call with what people made of it.
 *
 * @param labels its numbers
 * @param statements what it says of the future
 */
record LabelledCall(String name, CallText call, List<Label> labels, List<Label> statements) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A number or a statement as labelled.
   *
   * @param type {@code fact}, {@code guidance}, {@code none} or {@code skip}; of a statement its
   *     form
   * @param fields its other fields by the names of the API
   */
  record Label(Span span, String type, JsonNode fields) {

    @Nullable String text(String field) {
      return fields.path(field).textValue();
    }

    double value() {
      return fields.get("value").doubleValue();
    }

    boolean figure() {
      return type.equals("fact") || type.equals("guidance");
    }
  }

  /**
   * @param labels a folder of label files, each naming its document
   * @param texts the folder of the documents
   */
  static List<LabelledCall> of(Path labels, Path texts) throws IOException {
    try (Stream<Path> files = Files.list(labels)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file -> read(file, texts))
          .toList();
    }
  }

  private static LabelledCall read(Path file, Path texts) {
    try {
      JsonNode labels = JSON.readTree(file.toFile());
      String name = labels.get("document").textValue();
      String text = Files.readString(texts.resolve(name));
      return new LabelledCall(
          name,
          new CallText(text, call(text, labels), FactIds.seed(name, CallOverrides.NONE)),
          labels(labels.get("mentions"), "class"),
          labels(labels.path("guidance"), "form"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NotACall e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  private static Call call(String text, JsonNode labels) throws NotACall {
    String date = labels.path("date").textValue();
    Call call =
        CallReader.read(
            text,
            new CallOverrides(
                labels.path("company").textValue(),
                labels.path("ticker").textValue(),
                labels.path("fiscal_period").textValue(),
                date == null ? null : LocalDate.parse(date)));
    return call;
  }

  private static List<Label> labels(JsonNode all, String type) {
    List<Label> labels = new ArrayList<>();
    for (JsonNode m : all) {
      Span span = new Span(m.get("start").intValue(), m.get("end").intValue());
      labels.add(new Label(span, m.get(type).textValue(), m));
    }
    return labels;
  }

  /** The label of the number at the place. */
  @Nullable Label at(Span span) {
    return labels.stream().filter(label -> label.span().overlaps(span)).findFirst().orElse(null);
  }
}
