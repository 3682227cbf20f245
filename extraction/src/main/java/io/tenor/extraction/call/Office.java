package io.tenor.extraction.call;

import java.util.regex.Pattern;

/** A line that gives the office and employer of the name above it. */
final class Office {
  private static final int LONGEST = 170;
  // FactSet sets a letter for question or answer at the far end of the line
  private static final Pattern SIDE = Pattern.compile("\\s+[QA]$");

  private Office() {}

  static boolean at(Lines lines, int line) {
    if (lines.length(line) > LONGEST || lines.prose(line) || Station.at(lines, line) != null) {
      return false;
    }
    String words = lines.at(line);
    if (words.indexOf(':') >= 0 || !Words.tellsRole(words)) {
      return false;
    }
    Label label = Label.of(words);
    if (label != null && label.detail() == null) {
      return words.equalsIgnoreCase("analyst") && !lines.apart(line);
    }
    return label == null || !person(label.name());
  }

  private static boolean person(String name) {
    return Names.staff(name)
        || Names.numbered(name)
        || !Names.anonymous(name) && !Words.tellsFirm(name);
  }

  /** The words of the line without what is no part of the office. */
  static String of(Lines lines, int line) {
    return SIDE.matcher(lines.at(line)).replaceFirst("").strip();
  }
}
