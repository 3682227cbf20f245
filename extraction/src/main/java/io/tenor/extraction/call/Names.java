package io.tenor.extraction.call;

import io.tenor.extraction.text.WordHash;
import io.tenor.extraction.text.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What names of speakers look like and when two of them are one. */
final class Names {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;
  private static final WordTable PARTICLES =
      WordTable.of(
          "de", "da", "do", "dos", "del", "della", "di", "du", "van", "von", "der", "den", "ter",
          "la", "le", "al", "el", "bin", "ibn", "y", "e", "zu", "af", "av", "ten", "the");
  private static final WordTable TITLES =
      WordTable.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "professor",
          "sir",
          "madam",
          "lord",
          "dame",
          "chairman",
          "president",
          "director",
          "jr",
          "sr",
          "ii",
          "iii",
          "iv",
          "cfa",
          "phd",
          "md",
          "esq");
  private static final Pattern ANONYMOUS =
      Pattern.compile(
          "(?:unidentified|unknown|unverified|unnamed|male|female|inaudible)(?:\\s\\p{L}+){0,3}"
              + "|(?:company |corporate )?(?:speaker|representative|executive|analyst|participant|"
              + "presenter|caller|shareholder)(?:\\s?#?\\d{1,3}|\\s[A-Z])?",
          Pattern.CASE_INSENSITIVE);

  /** The first letters of all labels. */
  private static final WordTable LABELS_BEGIN =
      WordTable.of(
          "con", "cal", "the", "ope", "mod", "coo", "fac", "edi", "int", "tra", "uni", "unk", "unv",
          "unn", "mal", "fem", "ina", "com", "cor", "spe", "rep", "exe", "ana", "par", "pre", "sha",
          "spk", "voi");

  private static final Pattern HONORIFIC =
      Pattern.compile("^(?:Mr|Mrs|Ms|Miss|Mister|Madam)\\.?\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:speaker|spk|participant|voice)(?:[\\s_#]*\\d{1,3}|[\\s_#]+[a-z])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STAFF =
      Pattern.compile(
          "(?:conference |call |the )?(?:operator|moderator|coordinator|facilitator|editor)"
              + "|(?:the )?(?:interpreter|translator)(?: for .{1,40})?",
          Pattern.CASE_INSENSITIVE);

  private Names() {}

  /**
   * Whether a label may begin so; most names are none, and their letters tell without a pattern.
   */
  private static boolean begins(String name) {
    return name.length() > 2
        && name.length() <= LONGEST
        && LABELS_BEGIN.get(WordHash.of(name, 0, 3)) != 0;
  }

  /** A label that stands for whoever spoke: "Unidentified Analyst", "Speaker 3". */
  static boolean anonymous(String name) {
    return begins(name) && (ANONYMOUS.matcher(name).matches() || NUMBERED.matcher(name).matches());
  }

  static boolean numbered(String name) {
    return begins(name) && NUMBERED.matcher(name).matches();
  }

  /** Somebody of the event itself, whose name doesn't matter: "Operator", "Interpreter". */
  static boolean staff(String name) {
    return begins(name) && STAFF.matcher(name).matches();
  }

  /** A label that is a header by itself, without being anybody's name. */
  static boolean label(String name) {
    return staff(name) || anonymous(name);
  }

  /** Whether a person may be called so: one to six capitalised words, initials and particles. */
  static boolean shaped(String name) {
    if (name.isEmpty() || name.length() > LONGEST || !Character.isLetter(name.charAt(0))) {
      return false;
    }
    int words = 0;
    for (int at = 0; at < name.length(); words++) {
      int end = at;
      while (end < name.length() && !isSpace(name.charAt(end))) {
        end++;
      }
      if (words == MOST_WORDS || !fits(name, at, end, words > 0)) {
        return false;
      }
      at = end;
      while (at < name.length() && isSpace(name.charAt(at))) {
        at++;
      }
    }
    return !Words.tellsOther(name);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0';
  }

  private static boolean fits(String name, int from, int to, boolean later) {
    boolean letters = false;
    for (int i = from; i < to; i++) {
      char c = name.charAt(i);
      boolean letter = Character.isLetter(c);
      letters |= letter;
      if (!letter && !besideLetters(c) || c == '-' && i + 1 < to && name.charAt(i + 1) == '-') {
        return false;
      }
    }
    char begin = name.charAt(from);
    if (!letters || (begin == '(') != (name.charAt(to - 1) == ')')) {
      return false;
    }
    int first = begin == '(' || begin == '"' || begin == '\u201c' ? from + 1 : from;
    return !Character.isLowerCase(name.charAt(first))
        || later && PARTICLES.get(WordHash.of(name, from, to)) != 0
        || to - from > 2 && Character.isUpperCase(name.charAt(from + 2));
  }

  private static boolean besideLetters(char c) {
    return "'\u2019.-\u2010\u2011`\"\u201c\u201d()\u00b7".indexOf(c) >= 0
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The words that tell a person from another: no titles, initials or nicknames' quotes. */
  static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    for (String word : Words.of(name)) {
      if (!title(word, 0, word.length())) {
        parts.add(word);
      }
    }
    if (parts.size() > 2) {
      parts.removeIf(p -> p.length() == 1);
    }
    return parts;
  }

  /** Whether a word is no name but stands before or behind one. */
  static boolean title(String text, int from, int to) {
    return TITLES.get(WordHash.of(text, from, to)) != 0;
  }

  /** A key under which the same name with other case, dots or titles is found again. */
  static String key(String name) {
    char[] key = new char[name.length() + 1];
    int parts = 0;
    int initials = 0;
    int end = 0;
    int at = 0;
    long word = WordHash.START;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      int from = parts == 0 ? 0 : end + 1;
      if (Character.isLetterOrDigit(c)) {
        key[at++] = Character.toLowerCase(c);
        word = WordHash.step(word, c);
      } else if (Words.parts(c)) {
        if (at > from && TITLES.get(word) == 0) {
          if (parts > 0) {
            key[end] = ' ';
          }
          parts++;
          initials += at - from == 1 ? 1 : 0;
          end = at;
        }
        at = parts == 0 ? 0 : end + 1;
        word = WordHash.START;
      }
    }
    return parts > 2 && initials > 0 ? String.join(" ", parts(name)) : new String(key, 0, end);
  }

  /** A key that doesn't know which name is the family's. */
  static String unordered(String name) {
    List<String> parts = parts(name);
    parts.sort(null);
    return String.join(" ", parts);
  }

  /** The name without "Mr." or "Ms.". */
  static String plain(String name) {
    return HONORIFIC.matcher(name).replaceFirst("");
  }

  /** "JAMIE DIMON" as people write it; a name in mixed case stays. */
  static String readable(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.length() < 4 || numbered(name)) {
      return name;
    }
    StringBuilder readable = new StringBuilder(name.length());
    boolean inside = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      readable.append(inside ? Character.toLowerCase(c) : c);
      inside = Character.isLetter(c);
    }
    return readable.toString();
  }
}
