package io.tenor.extraction.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What names of speakers look like and when two of them are one. */
final class Names {
  private static final int LONGEST = 60;
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "del", "della", "di", "du", "van", "von", "der", "den", "ter",
          "la", "le", "al", "el", "bin", "ibn", "y", "e", "zu", "af", "av", "ten", "the");
  private static final Set<String> TITLES =
      Set.of(
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
          "mr.",
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
  private static final Set<String> LABELS_BEGIN =
      Set.of(
          "un", "ma", "fe", "in", "co", "sp", "re", "ex", "an", "pa", "pr", "ca", "sh", "vo", "op",
          "mo", "ed", "fa", "th", "tr");
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

  /** A label that stands for whoever spoke: "Unidentified Analyst", "Speaker 3". */
  static boolean anonymous(String name) {
    return name.length() <= LONGEST && ANONYMOUS.matcher(name).matches() || numbered(name);
  }

  static boolean numbered(String name) {
    return name.length() <= LONGEST && NUMBERED.matcher(name).matches();
  }

  /** Somebody of the event itself, whose name doesn't matter: "Operator", "Interpreter". */
  static boolean staff(String name) {
    return name.length() <= LONGEST && STAFF.matcher(name).matches();
  }

  /** A label that is a header by itself, without being anybody's name. */
  static boolean label(String name) {
    // most names are none: two letters tell without a pattern
    return name.length() > 1
        && LABELS_BEGIN.contains(name.substring(0, 2).toLowerCase(Locale.ROOT))
        && (staff(name) || anonymous(name));
  }

  /** Whether a person may be called so: one to six capitalised words, initials and particles. */
  static boolean shaped(String name) {
    if (name.isEmpty() || name.length() > LONGEST || !Character.isLetter(name.charAt(0))) {
      return false;
    }
    int words = 0;
    for (String word : name.split("[\\s\u00a0]+")) {
      if (!fits(word, words > 0)) {
        return false;
      }
      words++;
    }
    return words <= 6 && !Words.tellsHeading(name) && !Words.tellsRole(name);
  }

  private static boolean fits(String word, boolean later) {
    if (word.indexOf("--") >= 0 || word.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c)
          && !Character.isSurrogate(c)
          && Character.getType(c) != Character.NON_SPACING_MARK
          && "'\u2019.-\u2010\u2011`\"\u201c\u201d()\u00b7".indexOf(c) < 0) {
        return false;
      }
    }
    if (word.startsWith("(") != word.endsWith(")")) {
      return false;
    }
    int first = word.startsWith("(") || word.startsWith("\"") || word.startsWith("\u201c") ? 1 : 0;
    if (first == word.length()) {
      return false;
    }
    return !Character.isLowerCase(word.charAt(first))
        || later && PARTICLES.contains(word.toLowerCase(Locale.ROOT))
        || word.length() > 2 && Character.isUpperCase(word.charAt(2));
  }

  /** The words that tell a person from another: no titles, initials or nicknames' quotes. */
  static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    for (String word : Words.of(name)) {
      if (!TITLES.contains(word)) {
        parts.add(word);
      }
    }
    if (parts.size() > 2) {
      parts.removeIf(p -> p.length() == 1);
    }
    return parts;
  }

  /** A key under which the same name with other case, dots or titles is found again. */
  static String key(String name) {
    return String.join(" ", parts(name));
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
