package io.tenor.extraction.call;

import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.WordHash;
import io.tenor.extraction.text.WordTable;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The currency that most amounts of a call are in. */
final class ReportingCurrency {
  private static final Map<String, String> CODES =
      Lexicon.entries(ReportingCurrency.class, "currencies.txt", code -> code).stream()
          .collect(Collectors.toUnmodifiableMap(Phrases.Entry::phrase, Phrases.Entry::meaning));
  private static final WordTable TELLING = WordTable.of(CODES.keySet().toArray(String[]::new));
  private static final WordTable SCALES =
      WordTable.of("thousand", "million", "billion", "trillion");

  /** Words of Canada, then of Australia. */
  private static final String[] COUNTRIES = {"Canadian", "TSX", "Australian", "ASX"};

  private static final int ENOUGH = 5;

  private final String text;
  private final Map<String, Integer> times = new HashMap<>();
  private final int[] countries = new int[COUNTRIES.length];

  private ReportingCurrency(String text) {
    this.text = text;
  }

  static @Nullable String of(Lines lines) {
    ReportingCurrency currency = new ReportingCurrency(lines.text());
    char[] chars = lines.chars();
    boolean inside = false;
    for (int at = 0; at < chars.length; at++) {
      char c = chars[at];
      boolean digit = c >= '0' && c <= '9';
      if (digit && !inside) {
        currency.amount(at);
      } else if (c == 'C' || c == 'T' || c == 'A') {
        currency.country(at);
      }
      inside = digit || inside && (c == '.' || c == ',');
    }
    currency.dollars();
    return currency.most();
  }

  /** Whether the word, given by its hash, tells a currency beside a number: {@code 40 crore}. */
  static boolean isToldBy(long word) {
    return TELLING.get(word) != 0;
  }

  private void amount(int number) {
    String code = before(number);
    code = code == null ? behind(number) : code;
    if (code != null) {
      times.merge(code, 1, Integer::sum);
    }
  }

  /** What a sign with its letters, or a code, tells just before the number. */
  private @Nullable String before(int number) {
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
    String code = start == end ? null : code(start, end);
    return code == null && start < end - 1 ? code(end - 1, end) : code;
  }

  private static boolean currencyPart(char c) {
    return Character.isLetter(c) || c == '$' || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /** What the word behind the number and its scale tells: "3 billion yen". */
  private @Nullable String behind(int number) {
    int at = number;
    while (at < text.length() && at - number < 20 && numeric(text.charAt(at))) {
      at++;
    }
    int end = wordEnd(at + 1);
    if (end > at + 1 && SCALES.get(WordHash.of(text, at + 1, end)) != 0 && lowerCase(at + 1, end)) {
      at = end;
      end = wordEnd(at + 1);
    }
    return end > at + 1 ? code(at + 1, end) : null;
  }

  private static boolean numeric(char c) {
    return c >= '0' && c <= '9' || c == '.' || c == ',';
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length() && end - start < 10 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean lowerCase(int start, int end) {
    for (int at = start; at < end; at++) {
      if (!Character.isLowerCase(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Most words tell none: their hash saves making a string of them. */
  private @Nullable String code(int start, int end) {
    return TELLING.get(WordHash.of(text, start, end)) == 0
        ? null
        : CODES.get(text.substring(start, end));
  }

  private void country(int at) {
    for (int i = 0; i < COUNTRIES.length; i++) {
      countries[i] += text.startsWith(COUNTRIES[i], at) ? 1 : 0;
    }
  }

  /** Elsewhere than in America a bare dollar is one's own, and the American one is named. */
  private void dollars() {
    Integer bare = times.remove("$");
    if (bare != null) {
      boolean canadian = countries[0] >= ENOUGH || countries[1] >= ENOUGH;
      boolean australian = countries[2] >= ENOUGH || countries[3] >= ENOUGH;
      String code = canadian == australian ? "USD" : canadian ? "CAD" : "AUD";
      times.merge(code, bare, Integer::sum);
    }
  }

  private @Nullable String most() {
    return times.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
