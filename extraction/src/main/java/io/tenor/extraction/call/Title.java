package io.tenor.extraction.call;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Company, ticker and period as a document's head prints them. */
record Title(@Nullable String company, @Nullable String ticker, @Nullable String period) {
  private static final int LONGEST = 200;
  private static final String EXCHANGE = "(?:[A-Z][A-Za-z]{1,11}(?:\\s[A-Z]{2,6})?\\s?:\\s?)";
  private static final Pattern TICKERED =
      Pattern.compile(
          "^(.{2,90}?)\\s?[(\\[]("
              + EXCHANGE
              + ")?([A-Z0-9][A-Z0-9.\\-]{0,9})(?:[\\s+\\-][^)]{0,12})?[)\\]]");
  private static final Pattern LISTED =
      Pattern.compile(
          "^(.{2,80}?)\\s(?:NYSE|NASDAQ\\w{0,2}|Nasdaq\\w{0,2}|AMEX|OTC\\w{0,3}|TSX|LSE|ASX|SEHK|HKSE|NSEI?|BSE|XTRA|ENXTPA|"
              + "TSE|KOSE|SWX|BME|BIT|OM|CPSE|OB|BOVESPA|SGX)\\s?:\\s?([A-Z0-9][A-Z0-9.\\-]{0,9})\\b");
  private static final Pattern FIELD =
      Pattern.compile(
          "^(company|company name|ticker|company ticker|symbol|stock|quarter|period|fiscal period|fiscal quarter|"
              + "year|fiscal year)\\s?:\\s*(\\S.*)$",
          Pattern.CASE_INSENSITIVE);
  private static final Search EVENT =
      Search.inAnyCase(
          "earnings|conference call|results|transcript|quarter|\\bcall\\b",
          "ecrtq",
          (words, at) -> Search.letter(words, at + 1, "aoeru"));
  private static final Pattern AROUND =
      Pattern.compile(
          "^(?i:title|headline|event|event description|subject)\\s?:\\s*|[\"\u201c\u201d]");
  private static final Search RESULTS =
      Search.inAnyCase(
          "results|earnings|conference call",
          "rec",
          (words, at) -> Search.letter(words, at + 1, "eao"));
  private static final Search POSSESSED =
      Search.inAnyCase(
          "\\bof\\s(?:the\\s)?(\\p{L}[^()]{2,60}?)['\u2019]s?\\s(?:[(][\"\u201c].{1,20}[\"\u201d][)]\\s)?"
              + "(?=Q[1-4]\\s|[1-4]Q|(?:first|second|third|fourth)[\\s-]quarter)",
          "o",
          (words, at) -> Search.says(words, at, "of"));

  static boolean isEvent(String words) {
    return EVENT.isIn(words);
  }

  static Title of(List<String> head) {
    Title fields = fields(head);
    Title tickered = tickered(head);
    String period = first(fields.period, tickered.period, period(head));
    String company = first(fields.company, tickered.company, untickered(head));
    return new Title(
        first(company, possessed(head), top(head)),
        first(fields.ticker, tickered.ticker, null),
        period);
  }

  private static @Nullable String first(
      @Nullable String one, @Nullable String two, @Nullable String three) {
    return one != null ? one : two != null ? two : three;
  }

  /** "Company: ...", "Ticker: ...", "Quarter: ..." on lines of their own. */
  private static Title fields(List<String> head) {
    String company = null;
    String ticker = null;
    String quarter = null;
    String year = null;
    for (String line : head) {
      Matcher field = line.length() > LONGEST || line.indexOf(':') < 0 ? null : FIELD.matcher(line);
      if (field == null || !field.matches()) {
        continue;
      }
      String value = field.group(2).strip();
      switch (field.group(1).toLowerCase(Locale.ROOT)) {
        case "company", "company name" -> company = company == null ? named(value) : company;
        case "ticker", "company ticker", "symbol", "stock" ->
            ticker = ticker == null ? symbol(value) : ticker;
        case "year", "fiscal year" -> year = year == null ? value : year;
        default -> quarter = quarter == null ? value : quarter;
      }
    }
    return new Title(company, ticker, period(quarter, year));
  }

  private static @Nullable String period(@Nullable String quarter, @Nullable String year) {
    String period = quarter == null ? null : PeriodWords.printed(quarter);
    if (period != null || quarter == null || year == null) {
      return period;
    }
    return PeriodWords.printed((quarter.matches("[1-4]") ? "Q" : "") + quarter + " " + year);
  }

  /** "Company (NYSE:TICK) Q3 2020 ..."; brackets elsewhere hold other things. */
  private static Title tickered(List<String> head) {
    for (int i = 0; i < head.size(); i++) {
      String line = head.get(i).substring(0, Math.min(head.get(i).length(), LONGEST));
      Matcher found = TICKERED.matcher(line);
      if ((line.indexOf('(') >= 0 || line.indexOf('[') >= 0)
          && found.find()
          && (found.group(2) != null || titles(line.substring(found.end())) || above(head, i))) {
        String company = fuller(head, named(found.group(1)), found.group(3));
        return new Title(company, found.group(3), PeriodWords.printed(line));
      }
      Matcher listed = LISTED.matcher(line);
      if (line.indexOf(':') >= 0 && listed.find()) {
        return new Title(named(listed.group(1)), listed.group(2), PeriodWords.printed(line));
      }
    }
    return new Title(null, null, null);
  }

  /**
   * A title shortens what a line of its own says in full: "Halden" is "Halden Robotics, Inc.
   * (HLDN)".
   */
  private static @Nullable String fuller(
      List<String> head, @Nullable String company, String ticker) {
    for (String line : head) {
      boolean same =
          company != null
              && line.length() < LONGEST
              && line.length() > company.length()
              && line.startsWith(company)
              && line.endsWith("(" + ticker + ")");
      if (same && Words.tellsFirm(line)) {
        return named(line);
      }
    }
    return company;
  }

  /** Whether the line stands over one that names event and period. */
  private static boolean above(List<String> head, int line) {
    return line + 1 < head.size()
        && isEvent(head.get(line + 1))
        && PeriodWords.printed(head.get(line + 1)) != null;
  }

  private static boolean titles(String rest) {
    return isEvent(rest) || PeriodWords.printed(rest) != null;
  }

  private static @Nullable String period(List<String> head) {
    for (String line : head) {
      String period = isEvent(line) ? PeriodWords.printed(line) : null;
      if (period != null) {
        return period;
      }
    }
    for (String line : head) {
      String period = line.length() < 80 ? PeriodWords.printed(line) : null;
      if (period != null) {
        return period;
      }
    }
    return null;
  }

  /** What a title line holds beside the words of event and period, or the line above it. */
  private static @Nullable String untickered(List<String> head) {
    for (int i = 0; i < head.size(); i++) {
      String line = head.get(i);
      if (line.length() >= 140
          || FIELD.matcher(line).matches()
          || line.endsWith(".")
          || !isEvent(line)
          || PeriodWords.printed(line) == null) {
        continue;
      }
      String bare = bare(line);
      if (bare == null
          && i > 0
          && head.get(i - 1).length() < 70
          && Words.tellsFirm(head.get(i - 1))) {
        bare = bare(head.get(i - 1));
      }
      if (bare != null) {
        return bare;
      }
    }
    return null;
  }

  /** A title of event and company without a period, at the very top. */
  private static @Nullable String top(List<String> head) {
    for (String line : head.subList(0, Math.min(head.size(), 3))) {
      if (line.length() < 100 && RESULTS.isIn(line) && !FIELD.matcher(line).matches()) {
        return bare(line);
      }
    }
    return null;
  }

  private static @Nullable String bare(String line) {
    String bare = PeriodNoise.without(DateWords.without(AROUND.matcher(line).replaceAll("")));
    boolean name =
        bare.length() > 1
            && bare.length() < 60
            && (Character.isUpperCase(bare.charAt(0)) || Character.isDigit(bare.charAt(0)))
            && bare.chars().anyMatch(Character::isLetter);
    return name ? named(bare) : null;
  }

  private static @Nullable String possessed(List<String> head) {
    String all = String.join(" ", head.subList(0, Math.min(head.size(), 60)));
    MatchResult found = POSSESSED.in(all);
    return found != null ? Names.readable(found.group(1).strip()) : null;
  }

  private static String symbol(String value) {
    String symbol = value.substring(value.lastIndexOf(':') + 1).strip();
    int space = symbol.indexOf(' ');
    return space < 0 ? symbol : symbol.substring(0, space);
  }

  private static @Nullable String named(String value) {
    String bare = Label.strip(value.replaceFirst("\\s*\\(.*$", "").strip());
    return bare.isEmpty() ? null : bare;
  }
}
