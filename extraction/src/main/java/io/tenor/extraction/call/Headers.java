package io.tenor.extraction.call;

import java.util.ArrayList;
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

  private final Lines lines;
  private final Roster roster;
  private final List<Header> candidates;
  private final Map<String, Integer> times = new HashMap<>();
  private final Set<String> announced;

  private Headers(Lines lines, Roster roster) {
    this.lines = lines;
    this.roster = roster;
    candidates = new HeaderLines(lines, roster).candidates();
    for (Header candidate : candidates) {
      if (followed(candidate)) {
        times.merge(candidate.key(), 1, Integer::sum);
      }
    }
    announced = Mentioned.of(lines, new HashSet<>(times.keySet()));
  }

  static List<Header> of(Lines lines, Roster roster) {
    return new Headers(lines, roster).accepted();
  }

  private List<Header> accepted() {
    List<Header> accepted = new ArrayList<>();
    Map<Header.Style, Integer> styles = new EnumMap<>(Header.Style.class);
    for (Header candidate : candidates) {
      if (weight(candidate) >= ENOUGH) {
        accepted.add(candidate);
        styles.merge(candidate.style(), 1, Integer::sum);
      }
    }
    accepted.removeIf(h -> foreign(h, styles));
    return spoken(accepted);
  }

  /** A layout keeps to its way: names in the other way are text, unless they are surely names. */
  private boolean foreign(Header header, Map<Header.Style, Integer> styles) {
    int own = styles.getOrDefault(header.style(), 0);
    int most = styles.values().stream().mapToInt(n -> n).max().orElse(0);
    return own * 8 < most && !certain(header);
  }

  private boolean certain(Header header) {
    return Names.label(header.name()) || roster.named(header.name()) != null;
  }

  private int weight(Header header) {
    int weight = Names.staff(header.name()) || Names.numbered(header.name()) ? 4 : 0;
    weight += Names.anonymous(header.name()) ? 3 : 0;
    weight += roster.named(header.name()) != null ? 3 : 0;
    weight += announced.contains(header.key()) ? 2 : 0;
    weight += Math.min(2, times.getOrDefault(header.key(), 0) - 1);
    weight += header.side() != null ? 1 : 0;
    weight += detailWeight(header.detail());
    weight += followed(header) ? 1 : -3;
    weight += header.line() == 0 || preceded(header) ? 1 : 0;
    weight -= header.name().indexOf(' ') < 0 && !Names.label(header.name()) ? 2 : 0;
    return weight;
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
