package io.tenor.extraction.call;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Of all lines that may name a speaker those that do. Evidence is weighed: a label that can be
 * nothing else, a listed name, a name that returns, one that is announced in the words, an office
 * beside it, and words around it that end and begin as speech does.
 */
final class Headers {
  private static final int ENOUGH = 4;
  private static final int CALLED_WITHIN = 300;
  private static final int SETTLED = 2;
  private static final int MOST_COMPARED = 400;

  private final Lines lines;
  private final Roster roster;
  private final List<Header> candidates;
  private final Map<String, Integer> times = new HashMap<>();
  private final int questions;
  private final Mentioned mentioned;
  private final Map<String, Boolean> listed = new HashMap<>();
  private final List<List<String>> rosterNames;
  private final BitSet followed = new BitSet();
  private final List<String> keys = new ArrayList<>();

  private final Map<String, Naming> namings = new HashMap<>();

  /** What a name tells wherever it stands. */
  private record Naming(int weight, boolean said, boolean proper) {}

  private Headers(Lines lines, Roster roster) {
    this.lines = lines;
    this.roster = roster;
    questions = questions(lines);
    candidates = new HeaderLines(lines, roster).candidates();
    for (int i = 0; i < candidates.size(); i++) {
      keys.add(candidates.get(i).key());
      if (followed(candidates.get(i))) {
        followed.set(i);
        times.merge(keys.get(i), 1, Integer::sum);
      }
    }
    rosterNames = roster.entries().stream().map(e -> Names.parts(e.name())).toList();
    Set<String> names = new HashSet<>();
    candidates.forEach(candidate -> names.add(Names.unordered(candidate.name())));
    mentioned = Mentioned.of(lines, names);
  }

  static List<Header> of(Lines lines, Roster roster) {
    return new Headers(lines, roster).accepted();
  }

  private List<Header> accepted() {
    Map<Header.Style, Integer> styles = new EnumMap<>(Header.Style.class);
    int[] weights = new int[candidates.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight(i);
      if (weights[i] >= ENOUGH) {
        styles.merge(candidates.get(i).style(), 1, Integer::sum);
      }
    }
    List<Header> accepted = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      Header candidate = candidates.get(i);
      boolean usual = styles.getOrDefault(candidate.style(), 0) >= SETTLED;
      if (weights[i] >= (usual ? ENOUGH - 1 : ENOUGH) && !foreign(candidate, styles)) {
        accepted.add(candidate);
      }
    }
    return spoken(withoutTail(withoutLead(accepted)));
  }

  /** Before the first sure speaker, a name that never returns belongs to the publisher's text. */
  private List<Header> withoutLead(List<Header> accepted) {
    int first = 0;
    while (first < accepted.size() && !certain(accepted.get(first))) {
      first++;
    }
    if (first == accepted.size() || first > 4) {
      return accepted;
    }
    Set<String> later = new HashSet<>();
    accepted.subList(first, accepted.size()).forEach(h -> later.add(h.key()));
    List<Header> kept = new ArrayList<>(accepted);
    kept.subList(0, first)
        .removeIf(
            h ->
                !later.contains(h.key())
                    && (h.line() > 0 || h.detail() != null && !Words.tellsRole(h.detail())));
    return kept;
  }

  /** Behind the end of the call, names that are not surely speakers are the publisher's too. */
  private List<Header> withoutTail(List<Header> accepted) {
    List<Header> kept = new ArrayList<>(accepted);
    while (kept.size() > 1 && !certain(kept.getLast())) {
      Header before = kept.get(kept.size() - 2);
      if (Trailer.from(lines, before.spokenLine()) > kept.getLast().line()) {
        break;
      }
      kept.removeLast();
    }
    return kept;
  }

  /** A layout keeps to its way: names in the other way are text, unless they are surely names. */
  private boolean foreign(Header header, Map<Header.Style, Integer> styles) {
    int own = styles.getOrDefault(header.style(), 0);
    int most = styles.values().stream().mapToInt(n -> n).max().orElse(0);
    return own * 8 < most && !certain(header);
  }

  private boolean certain(Header header) {
    return Names.label(header.name()) || listed(header.name());
  }

  /** Whether a list has the name, or one so like it that it is the same, mis-spelt. */
  private boolean listed(String name) {
    return roster.named(name) != null
        || listed.size() < MOST_COMPARED && listed.computeIfAbsent(name, this::resembled);
  }

  private boolean resembled(String name) {
    List<String> parts = Names.parts(name);
    for (List<String> entry : rosterNames) {
      if (SameName.same(entry, parts)) {
        return true;
      }
    }
    return false;
  }

  private int weight(int candidate) {
    Header header = candidates.get(candidate);
    Naming naming = namings.computeIfAbsent(header.name(), this::naming);
    int weight = naming.weight();
    weight += listed(header.name()) ? 3 : 0;
    weight += naming.proper() && unannounced(header) ? 1 : 0;
    weight += naming.said() || !called(header) ? 0 : 1;
    weight += Math.min(2, times.getOrDefault(keys.get(candidate), 0) - 1);
    weight += header.side() != null ? 1 : 0;
    weight += header.marked() ? 2 : 0;
    weight += detailWeight(header.detail());
    weight += followed.get(candidate) ? 1 : -3;
    weight += preceded(header) ? 1 : midSentence(header) ? -2 : 0;
    return weight;
  }

  private Naming naming(String name) {
    boolean said = mentioned.said(name);
    int weight = Names.staff(name) || Names.numbered(name) ? 4 : 0;
    weight += Names.anonymous(name) ? 3 : 0;
    weight += said ? 2 : 0;
    weight -= name.indexOf(' ') < 0 && !Names.label(name) ? 2 : 0;
    return new Naming(weight, said, mentioned.proper(name));
  }

  /** Somebody may join the answers unannounced; in the remarks, a line so alone is a heading. */
  private boolean unannounced(Header header) {
    return header.style() == Header.Style.COLON || header.line() == 0 || header.line() > questions;
  }

  /** The line at which questions are headed; without such a line the first third is remarks. */
  private static int questions(Lines lines) {
    for (int line = lines.size() / 10; line < lines.size(); line++) {
      if (Station.at(lines, line) == Station.QA) {
        return line;
      }
    }
    return lines.size() / 3;
  }

  /** Whether the words just before call somebody by one of the names. */
  private boolean called(Header header) {
    int end = header.start();
    int start = Math.max(0, end - CALLED_WITHIN);
    for (String part : header.name().split(" ")) {
      if (part.length() > 1 && lines.text().indexOf(" " + part, start, end) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int detailWeight(@org.jspecify.annotations.Nullable String detail) {
    if (detail == null) {
      return 0;
    }
    return Words.tellsRole(detail) ? 2 : Words.tellsFirm(detail) ? 1 : -2;
  }

  /** Whether words come behind the header, and no other name or heading. */
  private boolean followed(Header header) {
    if (header.style() == Header.Style.COLON) {
      return true;
    }
    int line = header.spokenLine();
    return line < lines.size()
        && (lines.prose(line)
            || Station.at(lines, line) == null
                && lines.length(line) > 1
                && Label.of(lines.at(line, 170)) == null);
  }

  private boolean preceded(Header header) {
    int before = header.line() - 1;
    return before < 0 || lines.closed(before) || Station.at(lines, before) != null;
  }

  /** A wrapped line may hold nothing but a name that its sentence goes on to. */
  private boolean midSentence(Header header) {
    return header.style() == Header.Style.LINE && !lines.apart(header.line()) && !certain(header);
  }

  /** Headers whose words the next header does not swallow. */
  private static List<Header> spoken(List<Header> accepted) {
    List<Header> kept = new ArrayList<>(accepted.size());
    for (int i = 0; i < accepted.size(); i++) {
      Header header = accepted.get(i);
      int next = i + 1 < accepted.size() ? accepted.get(i + 1).start() : Integer.MAX_VALUE;
      if (header.spoken() < next) {
        kept.add(header);
      }
    }
    return kept;
  }
}
