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
    String role = null;
    String firm = null;
    for (String piece : pieces) {
      if (Words.tellsRole(piece) && role == null) {
        role = piece;
      } else if (firm == null) {
        firm = piece;
      }
    }
    return new Detail(role, firm);
  }

  /** "Managing Director, Stifel Securities" against "Vice President, Investor Relations". */
  private static Detail commas(String words, @Nullable ParticipantKind kind) {
    Matcher analyst = ANALYST_OF.matcher(words);
    if (analyst.matches()) {
      return new Detail(analyst.group(1), analyst.group(2));
    }
    int comma = words.lastIndexOf(", ");
    if (comma > 0) {
      String last = words.substring(comma + 2).strip();
      String before = words.substring(0, comma).strip();
      if (research(last)) {
        return new Detail(null, before);
      }
      if (!Words.tellsRole(last) && Words.tellsFirm(last) && Words.tellsRole(before)) {
        return legalForm(before, last);
      }
    }
    if (kind == ParticipantKind.ANALYST && !Words.tellsAnalyst(words) && Words.tellsFirm(words)) {
      return new Detail(null, words);
    }
    return new Detail(words, null);
  }

  /** "CFO, Acme, Inc.": the comma before the legal form parts nothing. */
  private static Detail legalForm(String before, String last) {
    int comma = LEGAL.matcher(last).matches() ? before.lastIndexOf(", ") : -1;
    return comma < 0
        ? new Detail(before, last)
        : new Detail(before.substring(0, comma), before.substring(comma + 2) + ", " + last);
  }

  private static boolean research(String piece) {
    String lower = piece.toLowerCase(Locale.ROOT);
    return lower.equals("research division") || lower.equals("research");
  }
}
