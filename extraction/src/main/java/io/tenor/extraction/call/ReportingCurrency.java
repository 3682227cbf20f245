package io.tenor.extraction.call;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The currency that most amounts of a call are in. */
final class ReportingCurrency {
  private static final int LOOK = 300_000;
  private static final Pattern AMOUNT =
      Pattern.compile(
          "\\b(RMB|CNY|DKK|SEK|NOK|CHF|EUR|GBP|JPY|USD|HKD|INR|Rs|CAD|AUD|KRW|BRL|TWD|SGD|ZAR)\\.?"
              + "\\s?\\d|(HK\\$|NT\\$|A\\$|C\\$|R\\$|S\\$|US\\$|[$\u20ac\u00a3\u00a5\u20b9\u20a9])"
              + "\\s?\\d|\\d\\s(?:(?:million|billion|trillion|thousand)\\s)?"
              + "(yen|euros?|pounds|rupees|crores?|lakhs?|yuan|renminbi|kroner|francs|won|dollars)\\b");
  private static final Pattern CANADIAN = Pattern.compile("\\bCanadian|\\bTSX\\b|\\bToronto\\b");
  private static final Pattern AUSTRALIAN = Pattern.compile("\\bAustralian\\b|\\bASX\\b");
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("RMB", "CNY"),
          Map.entry("yuan", "CNY"),
          Map.entry("renminbi", "CNY"),
          Map.entry("Rs", "INR"),
          Map.entry("rupees", "INR"),
          Map.entry("crore", "INR"),
          Map.entry("crores", "INR"),
          Map.entry("lakh", "INR"),
          Map.entry("lakhs", "INR"),
          Map.entry("\u20b9", "INR"),
          Map.entry("yen", "JPY"),
          Map.entry("\u00a5", "JPY"),
          Map.entry("euro", "EUR"),
          Map.entry("euros", "EUR"),
          Map.entry("\u20ac", "EUR"),
          Map.entry("pounds", "GBP"),
          Map.entry("\u00a3", "GBP"),
          Map.entry("US$", "USD"),
          Map.entry("dollars", "USD"),
          Map.entry("HK$", "HKD"),
          Map.entry("NT$", "TWD"),
          Map.entry("A$", "AUD"),
          Map.entry("C$", "CAD"),
          Map.entry("R$", "BRL"),
          Map.entry("S$", "SGD"),
          Map.entry("\u20a9", "KRW"),
          Map.entry("won", "KRW"),
          Map.entry("kroner", "DKK"),
          Map.entry("francs", "CHF"));

  private ReportingCurrency() {}

  /** Elsewhere than in America a bare dollar is one's own, and the American one is named. */
  private static void dollars(String text, Map<String, Integer> times) {
    int bare = times.getOrDefault("$", 0);
    times.remove("$");
    String head = text.substring(0, Math.min(text.length(), LOOK));
    boolean canadian = count(CANADIAN.matcher(head)) > 4;
    boolean australian = count(AUSTRALIAN.matcher(head)) > 4;
    String code = canadian && !australian ? "CAD" : australian && !canadian ? "AUD" : "USD";
    if (bare > 0) {
      times.merge(code, bare, Integer::sum);
    }
  }

  private static int count(Matcher matcher) {
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  static @Nullable String of(String text) {
    Map<String, Integer> times = new HashMap<>();
    Matcher amount = AMOUNT.matcher(text).region(0, Math.min(text.length(), LOOK));
    while (amount.find()) {
      String found =
          amount.group(1) != null
              ? amount.group(1)
              : amount.group(2) != null ? amount.group(2) : amount.group(3);
      times.merge(CODES.getOrDefault(found, found), 1, Integer::sum);
    }
    dollars(text, times);
    return times.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
