package io.tenor.extraction.call;

import io.tenor.extraction.text.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What single words of a short line tell: an office, an employer, a heading. */
final class Words {
  private static final Map<String, Set<String>> ROLES = byMeaning("roles.txt");
  private static final Set<String> FIRMS = all("firms.txt");
  private static final Set<String> HEADINGS = all("headings.txt");

  private Words() {}

  /** The words of a short text in lower case: letters and digits, apostrophes left out. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
      } else if (c != '\'' && c != '\u2019' && c != '.' && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  static boolean tellsManagement(String text) {
    return any(text, ROLES.getOrDefault("management", Set.of()));
  }

  static boolean tellsAnalyst(String text) {
    return any(text, ROLES.getOrDefault("analyst", Set.of()));
  }

  static boolean tellsOperator(String text) {
    return any(text, ROLES.getOrDefault("operator", Set.of()));
  }

  static boolean tellsRole(String text) {
    return tellsManagement(text) || tellsAnalyst(text) || tellsOperator(text);
  }

  static boolean tellsFirm(String text) {
    return any(text, FIRMS);
  }

  static boolean tellsHeading(String text) {
    return any(text, HEADINGS);
  }

  private static boolean any(String text, Set<String> known) {
    for (String word : of(text)) {
      if (known.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> all(String resource) {
    Set<String> words = new HashSet<>();
    for (String line : Lexicon.lines(Words.class, resource)) {
      Arrays.stream(line.split(",")).map(String::strip).forEach(words::add);
    }
    return words;
  }

  private static Map<String, Set<String>> byMeaning(String resource) {
    Map<String, Set<String>> found = new HashMap<>();
    for (var entry : Lexicon.entries(Words.class, resource, m -> m.toLowerCase(Locale.ROOT))) {
      found.computeIfAbsent(entry.meaning(), m -> new HashSet<>()).add(entry.phrase());
    }
    return found;
  }
}
