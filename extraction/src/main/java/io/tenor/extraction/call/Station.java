package io.tenor.extraction.call;

import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.WordHash;
import io.tenor.extraction.text.WordTable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A line between the turns that says what comes behind it. */
enum Station {
  QA,
  PRESENTATION,
  COMPANY,
  OTHERS,
  PEOPLE,
  WORDS,
  END;

  private static final int LONGEST = 90;
  private static final Station[] ALL = values();

  /** Stations by their whole wordings, and what a wording may begin with. */
  private static final WordTable KNOWN = new WordTable();

  private static final WordTable FIRST_WORDS = new WordTable();

  static {
    for (var entry :
        Lexicon.entries(
            Station.class, "stations.txt", m -> Station.valueOf(m.toUpperCase(Locale.ROOT)))) {
      String words = String.join(" ", Words.of(entry.phrase().replace("&", " and ")));
      KNOWN.add(WordHash.of(words), 1 << entry.meaning().ordinal());
      FIRST_WORDS.add(WordHash.of(words.split(" ")[0]), 1);
    }
  }

  /** The station at a line, by its words alone. */
  static @Nullable Station at(Lines lines, int line) {
    int start = lines.start(line);
    int end = lines.end(line);
    // the last words of a wrapped sentence are no heading: "questions."
    boolean tail =
        end - start > LONGEST
            || lines.sentence(line)
            || Character.isLowerCase(lines.text().charAt(start));
    if (tail) {
      return null;
    }
    return Spaced.out(lines.text(), start, end)
        ? of(Spaced.closed(lines.at(line)))
        : of(lines.text(), start, end);
  }

  /** The station that these words name. */
  static @Nullable Station of(String words) {
    return words.length() > LONGEST ? null : of(words, 0, words.length());
  }

  private static @Nullable Station of(String text, int from, int to) {
    long key = WordHash.START;
    int words = 0;
    boolean inside = false;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      boolean and = c == '&';
      boolean letter = and || Character.isLetterOrDigit(c);
      if (letter && (and || !inside)) {
        if (words == 1 && FIRST_WORDS.get(key) == 0) {
          return null;
        }
        key = words++ == 0 ? key : WordHash.step(key, ' ');
      }
      if (and) {
        key = WordHash.step(WordHash.step(WordHash.step(key, 'a'), 'n'), 'd');
      } else if (letter) {
        key = WordHash.step(key, c);
      }
      inside = !and && (letter || inside && !Words.parts(c));
    }
    int known = KNOWN.get(key);
    return known == 0 ? null : ALL[Integer.numberOfTrailingZeros(known)];
  }

  boolean opensList() {
    return this == COMPANY || this == OTHERS || this == PEOPLE;
  }

  /** Whether the words are one of the publisher's own headings behind the call. */
  static boolean ends(String words) {
    return of(words) == END;
  }
}
