package io.tenor.extraction.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text written out of structured data in the layout that transcripts have in print. */
final class Rendered {
  private static final Pattern MARKUP =
      Pattern.compile("</?(?:p|br|div|span|strong|b|i|em|h[1-6]|ul|li|a|td)\\b[^<>]{0,300}>");
  private final StringBuilder text = new StringBuilder();
  private String part = "";

  void paragraph(String words) {
    // a null stays to be refused: markup would lose it
    boolean markup = words.indexOf('\u0000') < 0 && MARKUP.matcher(words).find();
    String plain = markup ? HtmlText.ofMarkup(words) : words.strip();
    if (!plain.isEmpty()) {
      text.append(plain).append("\n\n");
    }
  }

  void line(String words) {
    text.append(words.strip()).append('\n');
  }

  void field(String name, String value) {
    line(name + ": " + value.strip());
  }

  void gap() {
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  void turn(String speaker, @Nullable String detail, String words) {
    String office =
        detail == null || detail.isBlank() || detail.equalsIgnoreCase(speaker)
            ? ""
            : " - " + detail.strip();
    if (!words.isBlank()) {
      paragraph(speaker.strip() + office);
      paragraph(words);
    }
  }

  /** Opens the questions where a field of the data says that they begin. */
  void part(@Nullable String name) {
    String next = name == null ? part : Keys.isQuestions(name) ? "Question-and-Answer Session" : "";
    if (!next.equals(part) && !next.isEmpty()) {
      paragraph(next);
    }
    part = next;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
