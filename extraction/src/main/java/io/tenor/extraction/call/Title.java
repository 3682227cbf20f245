package io.tenor.extraction.call;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Company, ticker, period and date as a document's head prints them. */
record Title(
    @Nullable String company,
    @Nullable String ticker,
    @Nullable String period,
    @Nullable LocalDate date) {
  private static final Pattern TICKERED =
      Pattern.compile(
          "^(.{2,90}?)\\s?\\((?:(?:NYSE|NASDAQ|Nasdaq|NasdaqGS|NasdaqGM|OTC\\w*|AMEX|TSX|LSE|ASX|HKEX|NSE|BSE|"
              + "[A-Z][A-Za-z]{1,9})\\s?:\\s?)?([A-Z0-9][A-Z0-9.\\-]{0,9})(?:[\\s+\\-][^)]{0,12})?\\)");
  private static final Pattern FIELD =
      Pattern.compile(
          "^(company|company name|ticker|symbol|stock|quarter|period|fiscal period|fiscal quarter|date|event date|"
              + "event date/time|call date|year|fiscal year|title)\\s?:\\s*(\\S.*)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EVENT =
      Pattern.compile(
          "earnings|conference call|results|transcript|quarter", Pattern.CASE_INSENSITIVE);
  private static final Pattern STRIP =
      Pattern.compile(
          "(?:^|\\s)(?:Q[1-4]|[1-4]Q\\d{0,4}|H[12]|FY|20\\d{2}|First|Second|Third|Fourth|Full|Fiscal|Year|Half|"
              + "Quarter|Earnings|Conference|Call|Results|Transcript|Final|Event|Interim|Annual|Edited|Preliminary|Presentation|and|-|:|\u2013)(?=\\s|$)",
          Pattern.CASE_INSENSITIVE);

  static Title of(List<String> head) {
    String company = null;
    String ticker = null;
    String period = null;
    String year = null;
    LocalDate date = null;
    for (String line : head) {
      Matcher field = FIELD.matcher(line);
      if (!field.matches()) {
        continue;
      }
      String value = field.group(2).strip();
      switch (field.group(1).toLowerCase(Locale.ROOT)) {
        case "company", "company name" -> company = company == null ? named(value) : company;
        case "ticker", "symbol", "stock" -> ticker = ticker == null ? symbol(value) : ticker;
        case "year", "fiscal year" -> year = value;
        case "quarter", "period", "fiscal period", "fiscal quarter" -> {
          period = period == null ? PeriodWords.printed(value) : period;
          if (period == null && year != null && value.matches("Q?[1-4]")) {
            period = PeriodWords.printed("Q" + value.charAt(value.length() - 1) + " " + year);
          }
        }
        case "title" -> {}
        default -> date = date == null ? DateWords.in(value) : date;
      }
    }
    for (String line : head) {
      Matcher tickered = TICKERED.matcher(line);
      if (tickered.find()) {
        company = company == null ? named(tickered.group(1)) : company;
        ticker = ticker == null ? tickered.group(2) : ticker;
      }
      if (EVENT.matcher(line).find()) {
        period = period == null ? PeriodWords.printed(line) : period;
        date = date == null ? DateWords.in(line) : date;
      }
    }
    if (company == null) {
      company = untickered(head);
    }
    if (date == null) {
      date = after(head);
    }
    return new Title(company, ticker, period, date);
  }

  /** The last date of the head: behind the menus of a page, beside the call's own title. */
  private static @Nullable LocalDate after(List<String> head) {
    for (int i = 0; i < head.size(); i++) {
      if (EVENT.matcher(head.get(i)).find()) {
        for (int j = i + 1; j < Math.min(head.size(), i + 4); j++) {
          LocalDate date = head.get(j).length() < 60 ? DateWords.in(head.get(j)) : null;
          if (date != null) {
            return date;
          }
        }
      }
    }
    return null;
  }

  private static @Nullable String untickered(List<String> head) {
    for (String line : head) {
      if (line.length() < 140 && EVENT.matcher(line).find() && PeriodWords.printed(line) != null) {
        String bare = STRIP.matcher(line).replaceAll(" ").strip();
        bare = STRIP.matcher(bare).replaceAll(" ").replaceAll("\\s{2,}", " ").strip();
        if (bare.length() > 2 && Character.isUpperCase(bare.charAt(0))) {
          return bare;
        }
      }
    }
    return null;
  }

  private static String symbol(String value) {
    int colon = value.indexOf(':');
    return value.substring(colon + 1).strip();
  }

  private static @Nullable String named(String value) {
    String bare = value.replaceFirst("\\s*\\(.*$", "").strip();
    bare = Label.strip(bare);
    return bare.isEmpty() ? null : bare;
  }
}
