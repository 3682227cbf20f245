package io.tenor.extraction.call;

import org.jspecify.annotations.Nullable;

/**
 * A place where a speaker may be named.
 *
 * @param start where the header begins, so the turn before it ends
 * @param line of the header
 * @param spoken where the words begin
 * @param detail office and employer as printed
 */
record Header(
    int start,
    int line,
    int spoken,
    int spokenLine,
    String name,
    @Nullable String detail,
    @Nullable ParticipantKind side,
    boolean marked,
    Style style) {

  /** How a layout sets its speakers apart from their words. */
  enum Style {
    /** A line of its own. */
    LINE("speaker-lines"),
    /** Name and a colon before the words. */
    COLON("speaker-colon"),
    /** Within a line of words, known by the list of participants alone. */
    INLINE("speaker-inline");

    private final String code;

    Style(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  String key() {
    return Names.label(name) ? name.toLowerCase(java.util.Locale.ROOT) : Names.key(name);
  }

  Header withDetail(String words, int from, int fromLine) {
    return new Header(start, line, from, fromLine, name, words, side, marked, style);
  }
}
