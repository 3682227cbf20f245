package io.tenor.extraction.call;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the words themselves speak of some names: which of them are said, as an operator announces
 * whom one hears next, and which of their words are also written in lower case, as those of a
 * heading are and a name's are not. One pass over the text.
 */
final class Mentioned {
  private static final int LONGEST = 60;

  private final Lines lines;
  private final Set<String> wanted;
  private final Set<String> firsts = new HashSet<>();
  private final Set<String> found = new HashSet<>();
  private final Set<String> common = new HashSet<>();

  private Mentioned(Lines lines, Set<String> wanted) {
    this.lines = lines;
    this.wanted = wanted;
    for (String key : wanted) {
      if (key.indexOf(' ') > 0) {
        firsts.addAll(List.of(key.split(" ")));
      }
    }
  }

  /**
   * @param names keys as {@link Names#unordered} makes them
   */
  static Mentioned of(Lines lines, Set<String> names) {
    Mentioned mentioned = new Mentioned(lines, names);
    for (int line = 0; line < lines.size(); line++) {
      if (lines.prose(line)) {
        mentioned.read(lines.start(line), lines.end(line));
      }
    }
    return mentioned;
  }

  boolean said(String name) {
    return found.contains(Names.unordered(name));
  }

  /** Whether the words of a name of at least two are never written as common words. */
  boolean proper(String name) {
    List<String> parts = Names.parts(name);
    return parts.size() > 1 && parts.stream().noneMatch(common::contains);
  }

  private void read(int start, int end) {
    String text = lines.text();
    boolean inside = false;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      boolean letter = Character.isLetter(c);
      if (letter && !inside) {
        String word = word(text, at, end);
        if (firsts.contains(word)) {
          known(text, at, Math.min(end, at + LONGEST), word);
        }
      }
      inside = letter || inside && (c == '\'' || c == '\u2019' || c == '-');
    }
  }

  private void known(String text, int at, int end, String word) {
    if (Character.isUpperCase(text.charAt(at))) {
      name(text, at, end);
    } else {
      common.add(word);
    }
  }

  private static String word(String text, int at, int end) {
    int stop = at;
    while (stop < end && stop < at + LONGEST && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    return text.substring(at, stop).toLowerCase(java.util.Locale.ROOT);
  }

  private void name(String text, int at, int end) {
    int words = 0;
    for (int stop = at; stop <= end && words < 4; stop++) {
      boolean edge = stop == end || !Character.isLetter(text.charAt(stop));
      if (edge && stop > at && Character.isLetter(text.charAt(stop - 1))) {
        words++;
        String key = words > 1 ? Names.unordered(text.substring(at, stop)) : "";
        if (wanted.contains(key)) {
          found.add(key);
        }
      }
    }
  }
}
