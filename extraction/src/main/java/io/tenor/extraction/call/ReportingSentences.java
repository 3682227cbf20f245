package io.tenor.extraction.call;

import io.tenor.extraction.text.Lexicon;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a text without speakers reports figures, sentence by sentence. */
final class ReportingSentences {
  private static final int ENOUGH = 3;
  private static final Set<String> METRICS =
      Lexicon.lines(ReportingSentences.class, "metrics.txt").stream()
          .flatMap(line -> Arrays.stream(line.split(",")))
          .map(String::strip)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> UNITS =
      Set.of(
          "percent", "dollars", "dollar", "euros", "euro", "pounds", "yen", "rmb", "yuan", "rupees",
          "usd", "eur", "gbp", "cny", "jpy", "inr", "cents", "kroner", "francs", "won", "crore",
          "crores", "lakh", "basis");

  private boolean number;
  private boolean unit;
  private boolean metric;
  private int found;

  private ReportingSentences() {}

  static boolean enough(String text) {
    ReportingSentences sentences = new ReportingSentences();
    int word = -1;
    for (int at = 0; at < text.length() && sentences.found < ENOUGH; at++) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        word = word < 0 ? at : word;
        continue;
      }
      if (word >= 0) {
        sentences.word(text, word, at);
        word = -1;
      }
      sentences.mark(text, at, c);
    }
    if (word >= 0) {
      sentences.word(text, word, text.length());
    }
    sentences.close();
    return sentences.found >= ENOUGH;
  }

  private void word(String text, int start, int end) {
    if (Character.isDigit(text.charAt(start))) {
      number = true;
    } else if (end - start <= 20) {
      String word = text.substring(start, end).toLowerCase(Locale.ROOT);
      unit = unit || UNITS.contains(word);
      metric = metric || METRICS.contains(word);
    }
  }

  private void mark(String text, int at, char c) {
    if (c == '%' || Character.getType(c) == Character.CURRENCY_SYMBOL) {
      unit = true;
    }
    boolean stop = c == '.' || c == '?' || c == '!' || c == ';';
    if (c == '\n' || stop && (at + 1 == text.length() || text.charAt(at + 1) <= ' ')) {
      close();
    }
  }

  private void close() {
    found += number && unit && metric ? 1 : 0;
    number = false;
    unit = false;
    metric = false;
  }
}
