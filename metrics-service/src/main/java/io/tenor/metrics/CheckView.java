package io.tenor.metrics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.tenor.extraction.check.Arithmetic;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a call that do not fit together, as the API serves them.
 *
 * @param figures all that were compared, in the order of the text
 * @param redacted the fields left out, absent where none is
 */
public record CheckView(
    UUID id,
    UUID transcriptId,
    String rule,
    String flag,
    String explanation,
    Arithmetic arithmetic,
    List<ComparedFigure> figures,
    @JsonInclude(Include.NON_NULL) @Nullable List<String> redacted) {

  /**
   * @param words whether the caller may see words of the call
   */
  static CheckView of(StoredCheck c, boolean words) {
    List<ComparedFigure> figures = c.compared.figures();
    return new CheckView(
        c.id,
        c.transcriptId,
        c.rule,
        c.flag,
        c.explanation,
        c.arithmetic(),
        words ? figures : figures.stream().map(ComparedFigure::redacted).toList(),
        words ? null : List.of("figures.source.quote"));
  }
}
