package io.tenor.extraction.call;

import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The currency that most amounts of a call are in. */
final class ReportingCurrency {
  private static final Map<String, String> CODES =
      Lexicon.entries(ReportingCurrency.class, "currencies.txt", code -> code).stream()
          .collect(Collectors.toUnmodifiableMap(Phrases.Entry::phrase, Phrases.Entry::meaning));
  private static final Set<String> SCALES = Set.of("thousand", "million", "billion", "trillion");
  private static final int ENOUGH = 5;

  private final String text;
  private final Map<String, Integer> times = new HashMap<>();

  private ReportingCurrency(String text) {
    this.text = text;
  }

  static @Nullable String of(String text) {
    ReportingCurrency currency = new ReportingCurrency(text);
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean digit = c >= '0' && c <= '9';
      if (digit && !inside) {
        currency.amount(at);
      }
      inside = digit || inside && (c == '.' || c == ',');
    }
    currency.dollars();
    return currency.most();
  }

  private void amount(int number) {
    String code = CODES.get(before(number));
    if (code == null) {
      code = CODES.get(behind(number));
    }
    if (code != null) {
      times.merge(code, 1, Integer::sum);
    }
  }

  /** A sign with its letters, or a code, just before the number. */
  private String before(int number) {
    int end = number;
    while (end > 0
        && number - end < 2
        && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < 3 && currencyPart(text.charAt(start - 1))) {
      start--;
    }
    String sign = text.substring(start, end);
    boolean known = CODES.containsKey(sign) || sign.isEmpty();
    return known ? sign : sign.substring(sign.length() - 1);
  }

  private static boolean currencyPart(char c) {
    return Character.isLetter(c) || c == '$' || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /** The word behind the number and its scale: "3 billion yen". */
  private String behind(int number) {
    int at = number;
    while (at < text.length() && at - number < 20 && ".,0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String word = word(at);
    return SCALES.contains(word) ? word(at + 1 + word.length()) : word;
  }

  private String word(int space) {
    int start = space + 1;
    int end = start;
    while (end < text.length() && end - start < 10 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return start > text.length() || end == start ? "" : text.substring(start, end);
  }

  /** Elsewhere than in America a bare dollar is one's own, and the American one is named. */
  private void dollars() {
    Integer bare = times.remove("$");
    if (bare != null) {
      boolean canadian = says("Canadian") || says("TSX");
      boolean australian = says("Australian") || says("ASX");
      String code = canadian == australian ? "USD" : canadian ? "CAD" : "AUD";
      times.merge(code, bare, Integer::sum);
    }
  }

  private boolean says(String word) {
    int count = 0;
    int at = text.indexOf(word);
    while (at >= 0 && ++count < ENOUGH) {
      at = text.indexOf(word, at + 1);
    }
    return count >= ENOUGH;
  }

  private @Nullable String most() {
    return times.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
