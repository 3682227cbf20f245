package io.tenor.extraction.call;

import org.jspecify.annotations.Nullable;

/** The company as the first speakers call it. */
final class OpeningWords {
  private static final String NAME =
      "(\\p{Lu}[\\p{L}\\d&.-]*(?:\\s(?:(?:of|and|&)\\s)?\\p{Lu}[\\p{L}\\d&.-]*){0,5})";
  private static final String EVENT =
      "(?=\\b(?:[Ee]arnings|[Rr]esults|[Cc]onference|[Cc]all|[Ww]ebcast|[Pp]resentation|[Ii]nvestor|[Qq]uarterly|[Bb]riefing|[Mm]eeting)\\b)";
  private static final Search WELCOME =
      Search.of(
          "\\b(?:[Ww]elcome|[Jj]oin(?:ed|ing)?|[Aa]ttend(?:ing)?)\\b[^.!?]{0,60}?\\b(?:to|on|for|at|us for)\\s([^!?]{2,120}?)"
              + EVENT,
          "WwJjAa",
          (words, at) -> Search.letter(words, at + 1, "eot"));
  private static final Search OF_COMPANY =
      Search.of(
          "(?:quarter|results|year|half|briefing|call)\\b[^.]{0,80}?\\b(?:of|for|by)\\s(?:the\\s)?"
              + NAME
              + "(?=[,.]|\\sand\\s|\\shosted\\s|\\sfor\\s)",
          "qryhbc",
          (words, at) -> Search.letter(words, at + 1, "uear"));
  private static final Search POSSESSED =
      Search.of(
          NAME
              + "['\u2019]s?\\s(?:[\\p{L}\\d-]{1,15}\\s){0,6}?(?:results|earnings|quarter|half|conference)\\b",
          Search.CAPITALS,
          (words, at) -> true);

  private OpeningWords() {}

  static @Nullable String company(String words) {
    for (Search search : new Search[] {WELCOME, POSSESSED, OF_COMPANY}) {
      Search.Found found = search.all(words, 0, words.length());
      while (found.next()) {
        String name = named(found.result().group(1));
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  /** The name in "the Acme Corporation's second" and "Third Quarter 2008 Acme". */
  private static @Nullable String named(String words) {
    String bare = words.strip();
    int possessive = Math.max(bare.indexOf("'s "), bare.indexOf("\u2019s "));
    if (possessive > 0) {
      bare = bare.substring(0, possessive);
    }
    bare = PeriodNoise.without(bare).replaceFirst("['\u2019]s?$", "");
    return bare.length() > 1 && bare.length() <= 60 && capitalised(bare) ? bare : null;
  }

  private static boolean capitalised(String name) {
    boolean upper = false;
    for (String word : name.split(" ")) {
      char first = word.charAt(0);
      if (Character.isLowerCase(first)
          && !word.equals("of")
          && !word.equals("and")
          && !mixed(word)) {
        return false;
      }
      upper |= Character.isUpperCase(first) || mixed(word);
    }
    return upper && !name.equals("I") && name.indexOf(':') < 0;
  }

  private static boolean mixed(String word) {
    return word.length() > 1 && Character.isUpperCase(word.charAt(1));
  }
}
