package io.tenor.extraction.guidance;

import io.tenor.extraction.guidance.anchor.Anchor;
import io.tenor.extraction.guidance.anchor.Clause;
import io.tenor.extraction.guidance.anchor.Wordings;
import io.tenor.extraction.guidance.target.FiscalCalendar;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number that a clause leaves to other words: "no less than last year's", "break even". */
record Elsewhere(Means means, @Nullable Form form, @Nullable String period) {
  private static final Phrases<String> REFERENCES =
      Lexicon.load(Elsewhere.class, "references.txt", form -> form);
  private static final Phrases<String> BASES =
      Lexicon.load(Elsewhere.class, "reference-bases.txt", b -> b);
  private static final Phrases<String> EVEN =
      Lexicon.load(Elsewhere.class, "break-even.txt", metric -> metric);

  private static final int CLOSE = 3;

  /** How the number is told. */
  enum Means {
    /** Somewhere else in the call, or nowhere. */
    ANNOUNCED,
    /** Likewise, and it is said that it is another one than before. */
    REVISED,
    REFERENCE,
    BREAK_EVEN
  }

  static Elsewhere of(Anchor a, @Nullable FiscalCalendar calendar) {
    Passage p = a.passage();
    Clause c = a.clause();
    for (Match<String> reference : REFERENCES.in(p.tokens(), c.first(), p.next())) {
      if (!numbered(p, reference)) {
        Form form = reference.meaning().equals("floor") ? Form.FLOOR : Form.CEILING;
        return new Elsewhere(Means.REFERENCE, form, period(p, reference, calendar));
      }
    }
    if (!EVEN.in(p.tokens(), c.first(), c.next()).isEmpty()) {
      return new Elsewhere(Means.BREAK_EVEN, null, null);
    }
    return new Elsewhere(revised(p, c) ? Means.REVISED : Means.ANNOUNCED, null, null);
  }

  private static boolean numbered(Passage p, Match<String> reference) {
    return p.places().stream()
        .anyMatch(n -> n.next() > reference.first() && n.first() - reference.next() <= CLOSE);
  }

  /** "We raise our guidance": what goes up is the guidance. */
  private static boolean revised(Passage p, Clause c) {
    boolean target =
        p.cues().stream().anyMatch(m -> c.holds(m.first()) && m.meaning().equals("target"));
    return target
        && Wordings.ACTIONS.in(p.tokens(), c.first(), c.next()).stream()
            .anyMatch(m -> m.meaning().revises());
  }

  /** Whether the words leave no other reading. */
  boolean certain() {
    return means != Means.ANNOUNCED;
  }

  /** What the number is of, where that follows from how it is told. */
  @Nullable String metric() {
    return means == Means.BREAK_EVEN ? "net_income" : null;
  }

  /** The period whose figure is meant: last year's, or the quarter that this call reports. */
  private static @Nullable String period(
      Passage p, Match<String> reference, @Nullable FiscalCalendar calendar) {
    if (calendar == null) {
      return null;
    }
    List<Match<String>> bases = BASES.in(p.tokens(), reference.first(), p.next());
    boolean quarter = !bases.isEmpty() && bases.getLast().meaning().equals("quarter");
    return quarter ? calendar.reported() : calendar.lastYear();
  }

  /** A small number for the means, for features. */
  int code() {
    return means.ordinal();
  }

  Aim aim(@Nullable String currency) {
    return switch (means) {
      case ANNOUNCED, REVISED -> Aim.unstated(null);
      case REFERENCE -> new Aim(form == null ? Form.POINT : form, Bounds.OPEN, null, "percent");
      case BREAK_EVEN ->
          new Aim(Form.POINT, new Bounds(BigDecimal.ZERO, BigDecimal.ZERO), null, currency);
    };
  }

  @Nullable Reference reference() {
    return means == Means.REFERENCE ? new Reference(period, null) : null;
  }

  String rule() {
    return switch (means) {
      case ANNOUNCED, REVISED -> Settlement.ANNOUNCEMENT;
      case REFERENCE -> "reference";
      case BREAK_EVEN -> "break-even";
    };
  }
}
