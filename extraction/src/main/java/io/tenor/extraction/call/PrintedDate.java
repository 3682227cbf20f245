package io.tenor.extraction.call;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Of the dates that a head prints the one of the call: by its label, its line, its neighbours. */
final class PrintedDate {
  private static final int LONGEST = 160;
  private static final Pattern OTHER =
      Pattern.compile(
          "scraped|published|updated|copyright|retrieved|accessed|\u00a9|\\burl\\b|https?:|posted|printed",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL =
      Pattern.compile("^\\W*(?:event |call )?date", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\b(?:[ap]\\.?m\\.?|ET|EST|EDT|PT|CT|GMT|UTC|CET|IST|JST|monday|tuesday|wednesday|thursday|friday)\\b",
          Pattern.CASE_INSENSITIVE);

  private PrintedDate() {}

  static @Nullable LocalDate in(List<String> head) {
    LocalDate best = null;
    int most = 0;
    for (int line = 0; line < head.size(); line++) {
      String words = head.get(line);
      LocalDate date = DateWords.in(words);
      if (date == null
          || words.length() > LONGEST && !Title.isEvent(words)
          || OTHER.matcher(words).find()) {
        continue;
      }
      int weight = weight(head, line);
      if (weight > most) {
        most = weight;
        best = date;
      }
    }
    return best;
  }

  private static int weight(List<String> head, int line) {
    String words = head.get(line);
    if (LABEL.matcher(words).find()) {
      return 10;
    }
    if (Title.isEvent(words) && PeriodWords.printed(words) != null) {
      return 8;
    }
    for (int above = Math.max(0, line - 3); above < line; above++) {
      if (head.get(above).length() < LONGEST
          && Title.isEvent(head.get(above))
          && PeriodWords.printed(head.get(above)) != null) {
        return 7;
      }
    }
    return CLOCK.matcher(words).find() ? 6 : words.length() < 60 ? 3 : 0;
  }
}
