package io.tenor.extraction.text;

import java.util.Arrays;

/**
 * The tokens of a text, read in one pass into arrays so that a call leaves no garbage per token.
 * Offsets point into the text as given. A word is known by its {@link WordHash}: no table of words
 * has to be shared or bounded.
 */
public final class Tokens {
  /** Digits of more places name nothing ({@code Q3}, {@code 10-K}). */
  private static final int LONGEST_NAME = 4;

  private static final TokenType[] TYPES = TokenType.values();
  private static final Gap[] GAPS = Gap.values();
  private static final byte NONE = (byte) Gap.NONE.ordinal();

  private final String text;
  private int size;
  private int[] starts;
  private int[] ends;
  private long[] words;
  private byte[] types;
  private byte[] gaps;

  private Tokens(String text, int expected) {
    this.text = text;
    starts = new int[expected];
    ends = new int[expected];
    words = new long[expected];
    types = new byte[expected];
    gaps = new byte[expected];
  }

  public static Tokens of(String text) {
    return of(text, new Span(0, text.length()));
  }

  /** The tokens of a part of the text. */
  public static Tokens of(String text, Span part) {
    Tokens tokens = new Tokens(text, 16 + part.length() / 4);
    tokens.read(part.start(), part.end());
    return tokens;
  }

  public String text() {
    return text;
  }

  public int size() {
    return size;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  public TokenType type(int token) {
    return TYPES[types[token]];
  }

  public boolean is(int token, TokenType type) {
    return token >= 0 && token < size && types[token] == type.ordinal();
  }

  /** What separates the token from the one before it. */
  public Gap gap(int token) {
    return GAPS[gaps[token]];
  }

  /** Whether the token follows the one before it without a space. */
  public boolean glued(int token) {
    return token > 0 && token < size && gaps[token] == NONE;
  }

  /** The word's hash, equal for equal words whatever their case. */
  public long word(int token) {
    return token >= 0 && token < size ? words[token] : 0;
  }

  /** Whether the token is the mark {@code c}. */
  public boolean is(int token, char c) {
    return token >= 0
        && token < size
        && ends[token] - starts[token] == 1
        && text.charAt(starts[token]) == c;
  }

  public boolean capitalised(int token) {
    return is(token, TokenType.WORD) && Character.isUpperCase(text.charAt(starts[token]));
  }

  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** The first token that starts at {@code offset} or later. */
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** The hash by which {@link #word} knows a single word. */
  public static long hash(CharSequence word) {
    return WordHash.of(word);
  }

  private void read(int from, int to) {
    int at = from;
    while (at < to) {
      int lines = 0;
      int begin = at;
      while (at < to && isSpace(text.charAt(at))) {
        lines += text.charAt(at) == '\n' ? 1 : 0;
        at++;
      }
      if (at == to) {
        return;
      }
      Gap gap = lines > 1 ? Gap.BLANK_LINE : lines == 1 ? Gap.LINE : Gap.SPACE;
      at = token(at, to, begin == at ? Gap.NONE : gap);
    }
  }

  private int token(int at, int to, Gap gap) {
    char c = text.charAt(at);
    if (isLetter(c) || (isApostrophe(c) && at + 1 < to && isLetter(text.charAt(at + 1)))) {
      return word(at, to, gap);
    }
    if (isDigit(c)
        || (c == '.' && at + 1 < to && isDigit(text.charAt(at + 1)) && !digitBefore(at))) {
      int end = number(at, to);
      add(at, end, end - at > LONGEST_NAME ? 0 : WordHash.of(text, at, end), TokenType.NUMBER, gap);
      return end;
    }
    add(at, at + 1, WordHash.step(WordHash.START, c), markType(c), gap);
    return at + 1;
  }

  private boolean digitBefore(int at) {
    return at > 0 && isDigit(text.charAt(at - 1));
  }

  private int word(int at, int to, Gap gap) {
    long hash = WordHash.step(WordHash.START, text.charAt(at));
    int end = at + 1;
    while (end < to && isLetter(text.charAt(end))) {
      hash = WordHash.step(hash, text.charAt(end));
      end++;
    }
    add(at, end, hash, TokenType.WORD, gap);
    return end;
  }

  /** A comma belongs to a number where exactly three digits follow it, a point where any does. */
  private int number(int at, int to) {
    int end = digits(at, to);
    while (end < to && text.charAt(end) == ',' && end - at >= 1 && digits(end + 1, to) == end + 4) {
      end += 4;
    }
    if (end + 1 < to && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
      end = digits(end + 1, to);
    }
    return end;
  }

  private int digits(int at, int to) {
    int end = at;
    while (end < to && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void add(int start, int end, long word, TokenType type, Gap gap) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    words[size] = word;
    types[size] = (byte) type.ordinal();
    gaps[size++] = (byte) gap.ordinal();
  }

  private void grow() {
    int room = size + (size >> 1) + 16;
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
    words = Arrays.copyOf(words, room);
    types = Arrays.copyOf(types, room);
    gaps = Arrays.copyOf(gaps, room);
  }

  private static TokenType markType(char c) {
    if (c == '%' || c == '\uFF05') {
      return TokenType.PERCENT;
    }
    if (c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212') {
      return TokenType.HYPHEN;
    }
    return c == '$' || (c >= 0x80 && Character.getType(c) == Character.CURRENCY_SYMBOL)
        ? TokenType.CURRENCY
        : TokenType.MARK;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\uFEFF' || (c >= 0x2000 && Character.isSpaceChar(c));
  }
}
