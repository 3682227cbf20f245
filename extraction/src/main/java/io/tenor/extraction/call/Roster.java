package io.tenor.extraction.call;

import io.tenor.extraction.text.WordHash;
import io.tenor.extraction.text.WordTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lists of participants that a document prints, before the words or behind them. */
final class Roster {
  private static final int LONGEST = 200;
  private static final Pattern ROLE_FIRST =
      Pattern.compile("(.{2,120}?)\\s*(?:\u2014|--|\\s[-\u2013]\\s|:)\\s*(\\S.{2,60})");

  /** One person of a list. */
  record Entry(String name, @Nullable String detail, @Nullable ParticipantKind kind) {}

  private final Lines lines;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Entry> byKey = new HashMap<>();
  private final WordTable parts = new WordTable();
  private final BitSet listed = new BitSet();

  private Roster(Lines lines) {
    this.lines = lines;
  }

  static Roster of(Lines lines) {
    Roster roster = new Roster(lines);
    for (int line = 0; line < lines.size(); line++) {
      Station station = Station.at(lines, line);
      if (station != null && station.opensList()) {
        line = roster.read(line + 1, station) - 1;
      } else if (station == null) {
        line = roster.inline(line);
      }
    }
    return roster;
  }

  List<Entry> entries() {
    return entries;
  }

  /** Whether the line is part of a list, so nobody speaks after it. */
  boolean lists(int line) {
    return listed.get(line);
  }

  /** Whether a word between two places is part of a listed name: without any, nobody is named. */
  boolean knows(String text, int from, int to) {
    return Words.any(parts, 1, text, from, to);
  }

  @Nullable Entry named(String name) {
    return byKey.get(Names.key(name));
  }

  /** "MANAGEMENT: MR. ... – ..." and the lines below it; gives the last line read. */
  private int inline(int line) {
    int start = lines.start(line);
    int end = Math.min(lines.end(line), start + 41);
    int colon = lines.length(line) > LONGEST ? -1 : lines.text().indexOf(':', start, end) - start;
    if (colon < 2) {
      return line;
    }
    String words = lines.at(line);
    Station station = Station.of(words.substring(0, colon));
    boolean staff = Names.staff(words.substring(0, colon));
    if (!staff && (station == null || !station.opensList()) || lines.prose(line)) {
      return line;
    }
    Entry entry = entryOf(words.substring(colon + 1));
    if (entry == null || entry.detail() == null) {
      return line;
    }
    Station list = station == null ? Station.OTHERS : station;
    add(new Entry(entry.name(), entry.detail(), kind(entry, list)));
    listed.set(line);
    return read(line + 1, list) - 1;
  }

  /** The people behind a heading; gives the line that is none of them. */
  private int read(int first, Station station) {
    int line = first;
    while (line < lines.size() && lines.length(line) <= LONGEST) {
      Entry entry = Station.at(lines, line) != null ? null : entry(line, station);
      if (entry == null || speaks(line, entry)) {
        break;
      }
      if (entry.detail() == null && roleBelow(line)) {
        entry = new Entry(entry.name(), Office.of(lines, line + 1), entry.kind());
        listed.set(line++);
      }
      add(entry);
      listed.set(line++);
    }
    return Math.max(line, first);
  }

  /** The first speaker's line looks like one more entry, but words follow it. */
  private boolean speaks(int line, Entry entry) {
    if (lines.sentence(line)) {
      return true;
    }
    if (entry.detail() != null && named(entry.name()) == null) {
      return false;
    }
    return line + 1 < lines.size()
        && lines.prose(line + 1)
        && lines.length(line + 1) > 40
        && Station.at(lines, line + 1) == null
        && !listItem(line + 1);
  }

  private boolean listItem(int line) {
    return lines.length(line) <= LONGEST && entryOf(lines.at(line)) != null;
  }

  private boolean roleBelow(int line) {
    if (line + 1 >= lines.size()) {
      return false;
    }
    return Office.at(lines, line + 1) || firmAt(line + 1) && !lines.apart(line + 1);
  }

  private boolean firmAt(int line) {
    String words = lines.at(line, LONGEST);
    return !lines.prose(line)
        && Station.at(lines, line) == null
        && Words.tellsFirm(words)
        && Label.of(words) == null;
  }

  private @Nullable Entry entry(int line, Station station) {
    Entry entry = entryOf(lines.at(line));
    if (entry == null) {
      return null;
    }
    return new Entry(entry.name(), entry.detail(), kind(entry, station));
  }

  private static @Nullable ParticipantKind kind(Entry entry, Station station) {
    if (entry.kind() != null || station == Station.PEOPLE) {
      return entry.kind();
    }
    return station == Station.COMPANY ? ParticipantKind.MANAGEMENT : ParticipantKind.ANALYST;
  }

  private static @Nullable Entry entryOf(String words) {
    Label label = Label.of(words);
    if (label != null && !(label.detail() != null && roleFirst(label))) {
      ParticipantKind kind = Names.staff(label.name()) ? ParticipantKind.OPERATOR : label.side();
      return new Entry(label.name(), label.detail(), kind);
    }
    Matcher reversed = ROLE_FIRST.matcher(Label.strip(words));
    if (reversed.matches()
        && Words.tellsRole(reversed.group(1))
        && Names.shaped(reversed.group(2).strip())) {
      return new Entry(reversed.group(2).strip(), reversed.group(1), null);
    }
    return null;
  }

  private static boolean roleFirst(Label label) {
    String detail = label.detail();
    return detail != null
        && Words.tellsRole(label.name())
        && !Words.tellsRole(detail)
        && Names.shaped(detail);
  }

  private void add(Entry entry) {
    String key = Names.key(entry.name());
    if (!key.isEmpty() && byKey.putIfAbsent(key, entry) == null) {
      Names.parts(entry.name()).forEach(part -> parts.add(WordHash.of(part), 1));
      entries.add(entry);
    }
  }
}
