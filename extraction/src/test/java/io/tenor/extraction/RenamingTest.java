package io.tenor.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenor.extraction.call.CallOverrides;
import io.tenor.extraction.call.CallReader;
import io.tenor.extraction.document.DocumentReader;
import io.tenor.extraction.document.DocumentType;
import io.tenor.extraction.metric.Figure;
import io.tenor.extraction.metric.ReportedMetric;
import io.tenor.extraction.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The sample calls give the same figures where companies, products and segments are called
 * otherwise.
 */
class RenamingTest {
  private static final Path SAMPLES = Path.of("..", "samples");

  /** A figure of a sample beside the one in its place once it is renamed. */
  private record Pair(Figure before, Figure after, Renaming names) {

    boolean sameSegment() {
      String segment = before.segment();
      return Objects.equals(segment == null ? null : names.of(segment), after.segment());
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsTheSameNumbersInTheSamePlaces(Naming naming) throws Exception {
    for (Path sample : samples()) {
      CallText before = read(sample, Files.readString(sample));
      CallText after = read(sample, naming.names().of(Files.readString(sample)));

      assertThat(after.text()).isEqualTo(naming.names().of(before.text()));
      assertThat(numbers(after))
          .as(sample.toString())
          .isEqualTo(
              Extraction.metrics(before).stream()
                  .map(ReportedMetric::figure)
                  .map(f -> number(f, naming.names().shifted(before.text(), f.source())))
                  .toList())
          .hasSizeGreaterThan(10);
    }
  }

  private static List<String> numbers(CallText call) {
    return Extraction.metrics(call).stream()
        .map(ReportedMetric::figure)
        .map(figure -> number(figure, figure.source()))
        .toList();
  }

  private static String number(Figure figure, Span place) {
    return "%s %s at %d to %d".formatted(figure.value(), figure.unit(), place.start(), place.end());
  }

  /**
   * Which metric, period and segment a number is of is weighed, and the weights know words of names
   * as well: as few figures as these may depend on them.
   */
  @Test
  void givesTheNumbersTheSameMeaning() throws Exception {
    List<Pair> pairs = new ArrayList<>();
    for (Path sample : samples()) {
      for (Naming naming : Naming.values()) {
        pairs.addAll(pairs(sample, naming.names()));
      }
    }

    assertSame(pairs, 0.98, (a, b) -> a.metric().equals(b.metric()));
    assertSame(pairs, 0.99, (a, b) -> a.kind() == b.kind());
    assertSame(pairs, 0.99, (a, b) -> Objects.equals(a.period(), b.period()));
    assertSame(pairs, 0.99, (a, b) -> a.basis() == b.basis());
    assertThat(share(pairs.stream().filter(Pair::sameSegment).count(), pairs))
        .isGreaterThanOrEqualTo(0.88);
  }

  private static void assertSame(List<Pair> pairs, double least, BiPredicate<Figure, Figure> same) {
    assertThat(pairs)
        .filteredOn(pair -> !same.test(pair.before, pair.after))
        .satisfies(
            others -> assertThat(1 - share(others.size(), pairs)).isGreaterThanOrEqualTo(least));
  }

  private static double share(long some, List<Pair> all) {
    return (double) some / all.size();
  }

  private static List<Pair> pairs(Path sample, Renaming names) throws Exception {
    String document = Files.readString(sample);
    List<ReportedMetric> before = Extraction.metrics(read(sample, document));
    List<ReportedMetric> after = Extraction.metrics(read(sample, names.of(document)));
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      pairs.add(new Pair(before.get(i).figure(), after.get(i).figure(), names));
    }
    return pairs;
  }

  private static List<Path> samples() throws Exception {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(file -> !file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static CallText read(Path file, String document) throws Exception {
    DocumentType type = file.toString().endsWith(".html") ? DocumentType.HTML : DocumentType.PLAIN;
    String text = DocumentReader.read(document.getBytes(UTF_8), type);
    return new CallText(text, CallReader.read(text, CallOverrides.NONE), "seed");
  }
}
