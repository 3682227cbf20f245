package io.tenor.extraction.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands behind a name, told apart into office and employer. */
record Detail(@Nullable String role, @Nullable String firm) {
  static final Detail NONE = new Detail(null, null);
  private static final Pattern DASH =
      Pattern.compile("\\s*--\\s*|\\s+[-\u2013\u2014|]\\s+|\\s*\u2014\\s*");

  private static final Pattern ANALYST_OF =
      Pattern.compile(
          "((?:(?:senior|junior|lead|equity|research|sell-side)\\s){0,3}analyst),\\s(.+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LEGAL =
      Pattern.compile(
          "(?:inc|llc|ltd|corp|l\\.?p|n\\.?a|plc|limited)\\.?", Pattern.CASE_INSENSITIVE);

  static Detail of(@Nullable String words, @Nullable ParticipantKind kind) {
    if (words == null || words.isBlank()) {
      return NONE;
    }
    List<String> pieces = new ArrayList<>(List.of(DASH.split(words.strip(), 4)));
    pieces.removeIf(String::isBlank);
    if (pieces.size() > 1) {
      return dashed(pieces);
    }
    String piece = pieces.isEmpty() ? words.strip() : pieces.getFirst();
    if (!Words.tellsRole(piece)) {
      return kind == ParticipantKind.MANAGEMENT ? new Detail(piece, null) : new Detail(null, piece);
    }
    if (kind == ParticipantKind.MANAGEMENT) {
      return new Detail(piece, null);
    }
    return commas(piece, kind);
  }

  private static Detail dashed(List<String> pieces) {
    String first = pieces.getFirst();
    String rest = String.join(" - ", pieces.subList(1, pieces.size()));
    boolean firmFirst =
        Words.tellsRole(rest) && (Words.tellsFirm(first) || !Words.tellsRole(first));
    return firmFirst || !Words.tellsRole(first)
        ? new Detail(Words.tellsRole(rest) ? rest : null, firm(first))
        : new Detail(first, firm(rest));
  }

  private static String firm(String words) {
    int comma = words.lastIndexOf(", ");
    return comma > 0 && research(words.substring(comma + 2)) ? words.substring(0, comma) : words;
  }

  /** What follows the last comma that parts anything: "CFO, Acme, Inc." has one. */
  static String lastPiece(String words) {
    int comma = words.lastIndexOf(", ");
    if (comma > 0 && LEGAL.matcher(words.substring(comma + 2)).matches()) {
      comma = words.lastIndexOf(", ", comma - 1);
    }
    return comma < 0 ? "" : words.substring(comma + 2);
  }

  /** "Managing Director, Stifel Securities" against "Vice President, Investor Relations". */
  private static Detail commas(String words, @Nullable ParticipantKind kind) {
    Matcher analyst = ANALYST_OF.matcher(words);
    if (analyst.matches()) {
      return new Detail(analyst.group(1), analyst.group(2));
    }
    String last = lastPiece(words);
    if (!last.isEmpty()) {
      String before = words.substring(0, words.length() - last.length() - 2);
      if (research(last)) {
        return new Detail(null, before);
      }
      if (!Words.tellsRole(last) && Words.tellsFirm(last) && Words.tellsRole(before)) {
        return new Detail(before, last);
      }
    }
    if (kind == ParticipantKind.ANALYST && !Words.tellsAnalyst(words) && Words.tellsFirm(words)) {
      return new Detail(null, words);
    }
    return new Detail(words, null);
  }

  private static boolean research(String piece) {
    String lower = piece.toLowerCase(Locale.ROOT);
    return lower.equals("research division") || lower.equals("research");
  }
}
