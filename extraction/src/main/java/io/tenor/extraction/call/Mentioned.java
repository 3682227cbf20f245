package io.tenor.extraction.call;

import io.tenor.extraction.text.WordHash;
import io.tenor.extraction.text.WordTable;
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

  /**
   * What is known of words: whether a name has them, and whether they are written in lower case.
   */
  private static final int WANTED = 1;

  private static final int COMMON = 2;

  private final Lines lines;
  private final Set<String> wanted;
  private final WordTable firsts = new WordTable();
  private final Set<String> found = new HashSet<>();

  private Mentioned(Lines lines, Set<String> wanted) {
    this.lines = lines;
    this.wanted = wanted;
    for (String key : wanted) {
      if (key.indexOf(' ') > 0) {
        for (String part : key.split(" ")) {
          firsts.add(WordHash.of(part), WANTED);
        }
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
    return parts.size() > 1
        && parts.stream().noneMatch(part -> (firsts.get(WordHash.of(part)) & COMMON) != 0);
  }

  private void read(int start, int end) {
    char[] text = lines.chars();
    boolean inside = false;
    for (int at = start; at < end; at++) {
      char c = text[at];
      if (!isLetter(c)) {
        inside = inside && (c == '\'' || c == '\u2019' || c == '-');
      } else if (inside) {
        continue;
      } else {
        int stop = Math.min(end, at + LONGEST);
        int first = at;
        long word = WordHash.START;
        for (; at < stop && isLetter(text[at]); at++) {
          word = WordHash.step(word, text[at]);
        }
        if (firsts.get(word) != 0) {
          known(first, stop, word);
        }
        inside = true;
        at--;
      }
    }
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  private void known(int at, int end, long word) {
    String text = lines.text();
    if (Character.isUpperCase(text.charAt(at))) {
      name(text, at, end);
    } else {
      firsts.add(word, COMMON);
    }
  }

  private void name(String text, int at, int end) {
    int words = 0;
    int word = at;
    for (int stop = at; stop <= end && words < 4; stop++) {
      boolean edge = stop == end || !Character.isLetter(text.charAt(stop));
      if (edge && stop > at && Character.isLetter(text.charAt(stop - 1))) {
        if (words > 0 && foreign(text, word, stop)) {
          return;
        }
        words++;
        String key = words > 1 ? Names.unordered(text.substring(at, stop)) : "";
        if (wanted.contains(key)) {
          found.add(key);
        }
      }
      word = edge ? stop + 1 : word;
    }
  }

  /** A word by itself that neither name nor title has: no name goes over it. */
  private boolean foreign(String text, int from, int to) {
    boolean alone = text.charAt(from - 1) == ' ' && to < text.length() && text.charAt(to) == ' ';
    return alone
        && to - from > 1
        && (firsts.get(WordHash.of(text, from, to)) & WANTED) == 0
        && !Names.title(text, from, to);
  }
}
