package io.tenor.extraction.guidance.target;

import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.TokenType;
import io.tenor.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The future periods that a stretch of words names, in the company's own naming. */
public final class TargetPeriods {
  private static final Phrases<String> WORDS =
      Lexicon.load(TargetPeriods.class, "periods.txt", word -> word);
  private static final long IN = Tokens.hash("in");
  private static final long OF = Tokens.hash("of");

  private final Tokens tokens;
  private final @Nullable FiscalCalendar calendar;

  public TargetPeriods(Tokens tokens, @Nullable FiscalCalendar calendar) {
    this.tokens = tokens;
    this.calendar = calendar;
  }

  /**
   * A period and where it is named.
   *
   * @param period empty for words that name a past one
   * @param meaning of the words, as in {@code periods.txt}
   */
  public record Named(String period, String meaning, int first, int next) {}

  public List<Named> in(int first, int next) {
    List<Named> found = new ArrayList<>();
    for (int i = first; i < next; ) {
      Named named = at(i, next);
      if (named != null) {
        found.add(named);
        i = named.next();
      } else {
        i++;
      }
    }
    return found;
  }

  private @Nullable Named at(int i, int limit) {
    Match<String> word = WORDS.at(tokens, i, limit);
    if (word == null) {
      Integer year = year(i);
      return year == null ? null : new Named(future("FY" + year, year), "number", i, i + 1);
    }
    int next = word.next();
    int yearAt = tokens.word(next) == OF || tokens.word(next) == IN ? next + 1 : next;
    Match<String> fiscal = WORDS.at(tokens, yearAt, limit);
    yearAt =
        fiscal != null && (fiscal.meaning().equals("fiscal") || fiscal.meaning().equals("year"))
            ? fiscal.next()
            : yearAt;
    Integer year = yearAt < limit ? shortYear(yearAt) : null;
    int end = year == null ? next : tokens.is(yearAt, TokenType.NUMBER) ? yearAt + 1 : yearAt + 2;
    return new Named(period(word.meaning(), year), word.meaning(), i, end);
  }

  private String period(String meaning, @Nullable Integer year) {
    if (meaning.equals("none")) {
      return "";
    }
    if (year != null) {
      boolean part = meaning.length() == 2;
      return future(part ? year + meaning.toUpperCase(Locale.ROOT) : "FY" + year, year);
    }
    if (calendar == null) {
      return "";
    }
    return switch (meaning) {
      case "next quarter" -> calendar.nextQuarter();
      case "year" -> calendar.fullYear();
      case "next year" -> calendar.nextYear();
      case "fiscal" -> "";
      default -> {
        int number = meaning.charAt(1) - '0';
        yield meaning.startsWith("q") ? calendar.quarter(number) : calendar.half(number);
      }
    };
  }

  /** A year that is over is no target. */
  private String future(String period, int year) {
    return calendar != null && year < calendar.year() ? "" : period;
  }

  private @Nullable Integer year(int i) {
    if (!tokens.is(i, TokenType.NUMBER) || tokens.end(i) - tokens.start(i) != 4) {
      return null;
    }
    int year = 0;
    for (int at = tokens.start(i); at < tokens.end(i); at++) {
      int digit = tokens.text().charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return null;
      }
      year = year * 10 + digit;
    }
    return year / 100 == 20 && !tokens.is(i - 1, TokenType.CURRENCY) ? year : null;
  }

  /** Beside a period's name two digits are a year too: {@code FY24}, {@code fiscal '24}. */
  private @Nullable Integer shortYear(int i) {
    Integer year = year(i);
    int at = tokens.is(i, '\'') || tokens.is(i, '\u2019') ? i + 1 : i;
    boolean two = tokens.is(at, TokenType.NUMBER) && tokens.end(at) - tokens.start(at) == 2;
    if (year != null || !two || (at == i && !tokens.glued(at))) {
      return year;
    }
    return 2000 + Integer.parseInt(tokens.text().substring(tokens.start(at), tokens.end(at)));
  }
}
