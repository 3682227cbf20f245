package io.tenor.extraction.training;

import io.tenor.extraction.guidance.Direction;
import io.tenor.extraction.guidance.anchor.Anchor;
import io.tenor.extraction.guidance.anchor.Anchors;
import io.tenor.extraction.metric.passage.Passages;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.quantity.Amount;
import io.tenor.extraction.text.Span;
import io.tenor.extraction.training.LabelledCall.Label;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds for each labelled statement the anchor that it hangs on. */
final class Anchored {
  private final LabelledCall labelled;
  private final List<Anchor> anchors = new ArrayList<>();
  private final Map<Integer, Label> owners = new HashMap<>();
  private final Set<Integer> either = new HashSet<>();
  private final List<Label> loose = new ArrayList<>();

  Anchored(LabelledCall labelled) {
    this.labelled = labelled;
    Passages.read(labelled.call(), p -> anchors.addAll(Anchors.of(p)));
    List<Label> worded = new ArrayList<>();
    for (Label statement : labelled.statements()) {
      if (!number(statement)) {
        worded.add(statement);
      }
    }
    worded.forEach(this::words);
    skipped();
  }

  /** The statement that hangs on the place, null for none. */
  @Nullable Label of(Place n) {
    return owners.get(n.first());
  }

  /** Whether nobody can tell if the anchor is one. */
  boolean either(Anchor a) {
    return either.contains(a.place().first());
  }

  /** Statements that hang on nothing. */
  List<Label> loose() {
    return loose;
  }

  private boolean number(Label statement) {
    List<Double> bounds =
        Stream.of("low", "high")
            .map(statement.fields()::path)
            .filter(b -> b.isNumber())
            .map(b -> Math.abs(b.doubleValue()))
            .toList();
    if (bounds.isEmpty()) {
      return false;
    }
    Anchor best =
        inside(statement)
            .filter(Anchor::number)
            .filter(a -> shared(a.place().amount(), bounds) > 0)
            .max(Comparator.comparingInt(a -> shared(a.place().amount(), bounds)))
            .orElse(null);
    if (best == null) {
      return false;
    }
    owners.put(best.place().first(), statement);
    return true;
  }

  private static int shared(Amount amount, List<Double> bounds) {
    int shared = 0;
    for (double bound : bounds) {
      boolean said =
          Stream.of(amount.low(), amount.high(), amount.quantity().value())
              .filter(Objects::nonNull)
              .map(BigDecimal::abs)
              .anyMatch(v -> Math.abs(v.doubleValue() - bound) <= 1e-6 * Math.max(1, bound));
      shared += said ? 1 : 0;
    }
    return shared;
  }

  private void words(Label statement) {
    List<Anchor> possible = inside(statement).filter(a -> !a.number()).toList();
    Anchor best =
        possible.stream().max(Comparator.comparingInt(a -> likeness(a, statement))).orElse(null);
    if (best == null) {
      loose.add(statement);
      return;
    }
    possible.forEach(a -> either.add(a.place().first()));
    owners.put(best.place().first(), statement);
  }

  private static int likeness(Anchor a, Label statement) {
    String direction = statement.text("direction");
    int likeness = a.direction() == null ? 0 : 10;
    boolean same =
        a.direction() != null
            && direction != null
            && a.direction() == Direction.valueOf(direction.toUpperCase(Locale.ROOT));
    likeness += same ? 30 : 0;
    String metric = statement.text("metric");
    int distance =
        a.passage().metrics().stream()
            .filter(m -> m.meaning().equals(metric))
            .mapToInt(m -> Math.abs(m.first() - a.place().first()))
            .min()
            .orElse(20);
    return likeness + 20 - Math.min(20, distance);
  }

  private Stream<Anchor> inside(Label statement) {
    return anchors.stream()
        .filter(a -> !owners.containsKey(a.place().first()))
        .filter(a -> span(a).overlaps(statement.span()));
  }

  private static Span span(Anchor a) {
    Amount amount = a.place().amount();
    return a.passage()
        .tokens()
        .span(amount.mentions().getFirst().first(), amount.mentions().getLast().last());
  }

  private void skipped() {
    for (Anchor a : anchors) {
      boolean skip =
          a.number()
              && labelled.labels().stream()
                  .anyMatch(l -> l.type().equals("skip") && l.span().overlaps(span(a)));
      if (skip) {
        either.add(a.place().first());
      }
    }
  }
}
