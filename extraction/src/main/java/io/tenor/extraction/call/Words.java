package io.tenor.extraction.call;

import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.WordHash;
import io.tenor.extraction.text.WordTable;
import java.util.ArrayList;
import java.util.List;

/** What single words of a short line tell: an office, an employer, a heading. */
final class Words {
  private static final int MANAGEMENT = 1;
  private static final int ANALYST = 2;
  private static final int OPERATOR = 4;
  private static final int ROLE = MANAGEMENT | ANALYST | OPERATOR;
  private static final int FIRM = 8;
  private static final int HEADING = 16;
  private static final WordTable KNOWN = known();

  private Words() {}

  /** The words of a short text in lower case: letters and digits, apostrophes left out. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>(4);
    char[] word = null;
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word = word == null ? new char[text.length() - i] : word;
        word[length++] = Character.toLowerCase(c);
      } else if (parts(c) && length > 0) {
        words.add(new String(word, 0, length));
        length = 0;
      }
    }
    if (length > 0) {
      words.add(new String(word, 0, length));
    }
    return words;
  }

  /** Whether a sign that is no letter ends a word: {@code U.S.} and {@code O'Neil} are one each. */
  static boolean parts(char c) {
    return c != '\'' && c != '\u2019' && c != '.';
  }

  static boolean tellsManagement(String text) {
    return tells(text, MANAGEMENT);
  }

  static boolean tellsAnalyst(String text) {
    return tells(text, ANALYST);
  }

  static boolean tellsRole(String text) {
    return tells(text, ROLE);
  }

  static boolean tellsFirm(String text) {
    return tells(text, FIRM);
  }

  /** Whether a word tells an office or a heading, and so none is a name. */
  static boolean tellsOther(String text) {
    return tells(text, ROLE | HEADING);
  }

  private static boolean tells(String text, int wanted) {
    return any(KNOWN, wanted, text, 0, text.length());
  }

  /** Whether one of the words between two places is in the table, with one of the bits. */
  static boolean any(WordTable known, int wanted, String text, int from, int to) {
    long word = WordHash.START;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word = WordHash.step(word, c);
      } else if (parts(c) && word != WordHash.START) {
        if ((known.get(word) & wanted) != 0) {
          return true;
        }
        word = WordHash.START;
      }
    }
    return (known.get(word) & wanted) != 0;
  }

  private static WordTable known() {
    WordTable known = new WordTable();
    for (var entry : Lexicon.entries(Words.class, "roles.txt", Words::side)) {
      known.add(WordHash.of(entry.phrase()), entry.meaning());
    }
    addAll(known, "firms.txt", FIRM);
    addAll(known, "headings.txt", HEADING);
    return known;
  }

  private static int side(String name) {
    return switch (name) {
      case "management" -> MANAGEMENT;
      case "analyst" -> ANALYST;
      case "operator" -> OPERATOR;
      default -> throw new IllegalArgumentException("no side: " + name);
    };
  }

  private static void addAll(WordTable known, String resource, int bit) {
    for (String line : Lexicon.lines(Words.class, resource)) {
      for (String word : line.split(",")) {
        known.add(WordHash.of(word.strip()), bit);
      }
    }
  }
}
