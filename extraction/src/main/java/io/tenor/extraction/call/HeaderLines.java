package io.tenor.extraction.call;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines that may name a speaker, by their shape alone. */
final class HeaderLines {
  private static final int COLON_WITHIN = 140;
  private static final int LINE_WITHIN = 170;

  private final Lines lines;
  private final Roster roster;

  HeaderLines(Lines lines, Roster roster) {
    this.lines = lines;
    this.roster = roster;
  }

  List<Header> candidates() {
    List<Header> found = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      if (roster.lists(line)) {
        continue;
      }
      Header header = colon(line);
      if (header == null) {
        header = alone(line);
      }
      if (header == null) {
        header = atEnd(line);
      }
      if (header != null) {
        found.add(header);
        line = officeLines(header);
      }
    }
    return found;
  }

  /** The last line of the header itself: an office below a name is no header of its own. */
  private static int officeLines(Header header) {
    return header.style() == Header.Style.COLON
        ? header.line()
        : Math.max(header.line(), header.spokenLine() - 1);
  }

  private @Nullable Header colon(int line) {
    String text = lines.text();
    int start = lines.start(line);
    if (Character.isLowerCase(text.charAt(start))) {
      return null;
    }
    int limit = Math.min(lines.end(line), start + COLON_WITHIN);
    for (int at = start; at < limit; at++) {
      char c = text.charAt(at);
      if (c == '\uff1a' || c == ':' && !betweenDigits(text, at)) {
        return text.startsWith("//", at + 1) ? null : colonAt(line, at);
      }
    }
    return null;
  }

  private static boolean betweenDigits(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private @Nullable Header colonAt(int line, int at) {
    int start = lines.start(line);
    Label label = Label.of(lines.text().substring(start, at));
    if (label == null) {
      return null;
    }
    int spoken = at + 1;
    while (spoken < lines.end(line) && lead(lines.text().charAt(spoken))) {
      spoken++;
    }
    String rest = lines.text().substring(spoken, Math.min(spoken + 20, lines.end(line)));
    if (rest.isEmpty() || onlyTime(rest) && Label.of("x " + rest) == null) {
      Label marked = new Label(label.name(), label.detail(), label.side(), true);
      return below(line, marked, Header.Style.LINE);
    }
    Roster.Entry listed = roster.named(label.name());
    if (listed != null
        && listed.detail() != null
        && lines.text().startsWith(listed.detail() + " ", spoken)) {
      spoken += listed.detail().length() + 1;
    }
    return new Header(
        start,
        line,
        spoken,
        line,
        label.name(),
        label.detail(),
        label.side(),
        label.marked(),
        Header.Style.COLON);
  }

  private static boolean onlyTime(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isDigit(c) && ":.[]() ".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean lead(char c) {
    return c <= ' ' || c == '\u00a0' || c == '*' || c == '_';
  }

  private @Nullable Header alone(int line) {
    if (lines.length(line) > LINE_WITHIN
        || Character.isLowerCase(lines.text().charAt(lines.start(line)))
        || lines.sentence(line)
        || Station.at(lines, line) != null) {
      return null;
    }
    String words = lines.at(line);
    Label label = Label.of(words);
    if (label == null || roster.named(label.name()) == null) {
      Label listed = prefixed(words);
      label = listed == null ? label : listed;
    }
    return label == null ? null : below(line, label, Header.Style.LINE);
  }

  /** A listed name with firm and office behind it and nothing between: layouts that lost marks. */
  private @Nullable Label prefixed(String words) {
    if (!roster.knows(words, 0, words.length())) {
      return null;
    }
    int end = 0;
    for (int word = 0; word < 5; word++) {
      end = words.indexOf(' ', end + 1);
      if (end < 0) {
        return null;
      }
      Roster.Entry entry = word == 0 ? null : roster.named(words.substring(0, end));
      if (entry != null && Words.tellsRole(words.substring(end))) {
        return new Label(words.substring(0, end), Label.strip(words.substring(end)), null, false);
      }
    }
    return null;
  }

  private @Nullable Header below(int line, Label label, Header.Style style) {
    int next = line + 1;
    if (next >= lines.size()) {
      return null;
    }
    Header header =
        new Header(
            lines.start(line),
            line,
            lines.start(next),
            next,
            label.name(),
            label.detail(),
            label.side(),
            label.marked(),
            style);
    return label.detail() == null && Office.at(lines, next) && next + 1 < lines.size()
        ? header.withDetail(Office.of(lines, next), lines.start(next + 1), next + 1)
        : header;
  }

  /** A listed name that a lost line break left at the end of the words before it. */
  private @Nullable Header atEnd(int line) {
    String text = lines.text();
    int end = lines.end(line);
    int start = Math.max(lines.start(line), end - 60);
    if (line + 2 >= lines.size()
        || lines.apart(line + 1)
        || !roster.knows(text, start, end)
        || !Office.at(lines, line + 1)) {
      return null;
    }
    int at = end;
    for (int word = 0; word < 5; word++) {
      at = spaceBefore(text, at, start);
      if (at < 0) {
        return null;
      }
      if (word > 0 && roster.named(text.substring(at + 1, end)) != null) {
        return new Header(
            at,
            line,
            lines.start(line + 2),
            line + 2,
            text.substring(at + 1, end),
            lines.at(line + 1),
            null,
            false,
            Header.Style.INLINE);
      }
    }
    return null;
  }

  private static int spaceBefore(String text, int end, int floor) {
    int at = end - 1;
    while (at > floor && text.charAt(at) != ' ') {
      at--;
    }
    return at > floor ? at : -1;
  }
}
