package io.tenor.extraction.period;

import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.TokenType;
import io.tenor.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words that name a period. */
public final class PeriodWords {
  private static final Phrases<String> WORDS =
      Lexicon.load(PeriodWords.class, "words.txt", word -> word);
  private static final Phrases<Integer> MONTHS =
      Lexicon.load(PeriodWords.class, "months.txt", Integer::valueOf);
  private static final long IN = Tokens.hash("in");
  private static final long OF = Tokens.hash("of");

  private final Tokens tokens;

  public PeriodWords(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Words that name a period.
   *
   * @param meaning as in {@code words.txt}, or {@code month} or {@code day}; {@code q1lastyear} and
   *     the like where a part of last year is meant
   * @param year the year that they say, null without
   * @param month 1 to 12 for months and days, else 0
   * @param day of a day, else 0
   */
  public record Named(
      String meaning, @Nullable Integer year, int month, int day, int first, int next) {

    /** Whether it is a quarter, half or nine months. */
    public boolean part() {
      return meaning.length() == 2;
    }

    /** Whether it says by itself which period is meant, and not only against what one compares. */
    public boolean explicit() {
      return year != null
          || part()
          || switch (meaning) {
            case "ytd", "month", "year", "now" -> true;
            default -> meaning.length() == 10;
          };
    }
  }

  public List<Named> in(int first, int next) {
    List<Named> found = new ArrayList<>();
    for (int i = first; i < next; ) {
      Named named = at(i, next);
      if (named != null) {
        found.add(named);
      }
      i = named == null ? i + 1 : Math.max(named.next(), i + 1);
    }
    return found;
  }

  private @Nullable Named at(int i, int limit) {
    if (tokens.is(i, TokenType.NUMBER)) {
      Integer year = year(i);
      return year == null ? worded(i, limit) : new Named("year", year, 0, 0, i, i + 1);
    }
    if (!tokens.is(i, TokenType.WORD)) {
      return null;
    }
    Match<Integer> month = tokens.capitalised(i) ? MONTHS.at(tokens, i, limit) : null;
    return month == null ? worded(i, limit) : month(month, limit);
  }

  private @Nullable Named worded(int i, int limit) {
    Match<String> word = WORDS.at(tokens, i, limit);
    if (word == null) {
      return null;
    }
    int next = word.next();
    int yearAt = tokens.word(next) == OF || tokens.word(next) == IN ? next + 1 : next;
    Match<String> behind = WORDS.at(tokens, yearAt, limit);
    if (behind != null && behind.meaning().equals("lastyear") && word.meaning().length() == 2) {
      return new Named(word.meaning() + "lastyear", null, 0, 0, i, behind.next());
    }
    if (behind != null && behind.meaning().equals("year")) {
      yearAt = behind.next();
    }
    Integer year = yearAt < limit ? shortYear(yearAt) : null;
    int end = year == null ? next : tokens.is(yearAt, TokenType.NUMBER) ? yearAt + 1 : yearAt + 2;
    return new Named(word.meaning(), year, 0, 0, i, end);
  }

  private Named month(Match<Integer> month, int limit) {
    int at = month.next();
    int day = day(at);
    if (day > 0) {
      at++;
    } else {
      day = day(month.first() - 1);
    }
    int yearAt = tokens.is(at, ',') || tokens.word(at) == OF ? at + 1 : at;
    Integer year = yearAt < limit ? year(yearAt) : null;
    int next = year == null ? at : yearAt + 1;
    return new Named(day > 0 ? "day" : "month", year, month.meaning(), day, month.first(), next);
  }

  private int day(int i) {
    int day = digits(i, 1, 2);
    return day <= 31 ? day : 0;
  }

  private @Nullable Integer year(int i) {
    int year = digits(i, 4, 4);
    return year >= 1900 && year < 2100 && !tokens.is(i - 1, TokenType.CURRENCY) ? year : null;
  }

  /** Beside a period's name two digits are a year too: {@code FY24}, {@code fiscal '24}. */
  private @Nullable Integer shortYear(int i) {
    Integer year = year(i);
    int at = tokens.is(i, '\'') || tokens.is(i, '\u2019') ? i + 1 : i;
    if (year != null || (at == i && !tokens.glued(at))) {
      return year;
    }
    int two = digits(at, 2, 2);
    return two > 0 ? Integer.valueOf(2000 + two) : null;
  }

  /** The number of so many digits at the place, 0 for none. */
  private int digits(int i, int fewest, int most) {
    if (!tokens.is(i, TokenType.NUMBER)) {
      return 0;
    }
    int length = tokens.end(i) - tokens.start(i);
    int value = 0;
    for (int at = tokens.start(i); at < tokens.end(i) && length <= most; at++) {
      char c = tokens.text().charAt(at);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = value * 10 + c - '0';
    }
    return length < fewest || length > most ? 0 : value;
  }
}
