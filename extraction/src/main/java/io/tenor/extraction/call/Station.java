package io.tenor.extraction.call;

import io.tenor.extraction.text.Lexicon;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
  private static final Map<String, Station> KNOWN = known();

  /** The station at a line, by its words alone. */
  static @Nullable Station at(Lines lines, int line) {
    // the last words of a wrapped sentence are no heading: "questions."
    boolean tail =
        lines.length(line) > LONGEST
            || lines.sentence(line)
            || Character.isLowerCase(lines.text().charAt(lines.start(line)));
    return tail ? null : of(Spaced.closed(lines.at(line)));
  }

  /** The station that these words name. */
  static @Nullable Station of(String words) {
    return words.length() > LONGEST ? null : KNOWN.get(key(words));
  }

  boolean opensList() {
    return this == COMPANY || this == OTHERS || this == PEOPLE;
  }

  /** Whether the words are one of the publisher's own headings behind the call. */
  static boolean ends(String words) {
    return of(words) == END;
  }

  private static String key(String words) {
    return String.join(" ", Words.of(words.replace("&", " and ")));
  }

  private static Map<String, Station> known() {
    Map<String, Station> known = new HashMap<>();
    for (var entry :
        Lexicon.entries(
            Station.class, "stations.txt", m -> Station.valueOf(m.toUpperCase(Locale.ROOT)))) {
      known.put(key(entry.phrase()), entry.meaning());
    }
    return known;
  }
}
