package io.tenor.extraction.call;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The other names by which the call speaks of its people: "Chairman Ye", "Mr. Wu", a first name
 * that only one of them has, and the name by which somebody is announced just before speaking.
 */
final class Aliases {
  private static final int MOST = 12;
  private static final int LONGEST = 60;
  private static final int ANNOUNCED_WITHIN = 300;
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "chairman", "president", "professor");

  private final String text;
  private final People people;
  private final Map<String, Set<Person>> byPart = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  private Aliases(String text, People people) {
    this.text = text;
    this.people = people;
    for (Person person : people.all()) {
      if (!Names.label(person.name())) {
        for (String name : person.names()) {
          known.add(Names.unordered(name));
          Names.parts(name)
              .forEach(p -> byPart.computeIfAbsent(p, k -> new HashSet<>()).add(person));
        }
      }
    }
  }

  static void learn(String text, People people, List<Turns.Spoken> turns) {
    Aliases aliases = new Aliases(text, people);
    for (int i = 0; i + 1 < turns.size(); i++) {
      int end = turns.get(i).words().end();
      int start = Math.max(turns.get(i).words().start(), end - ANNOUNCED_WITHIN);
      aliases.announced(start, end, people.speaker(i + 1));
    }
    for (Turns.Spoken turn : turns) {
      aliases.read(turn.words().start(), turn.words().end());
    }
  }

  /** "Camille Xu" asks next, and the one who then speaks is "Peijiu Xu": the same person. */
  private void announced(int start, int end, Person next) {
    List<String> own = Names.label(next.name()) ? List.of() : Names.parts(next.name());
    for (int at = start; at < end && own.size() > 1; at++) {
      int stop = own.isEmpty() ? at : run(at, end);
      List<String> said = stop > at ? Names.parts(text.substring(at, stop)) : List.of();
      if (said.size() == 2
          && said.getLast().equals(own.getLast())
          && known.add(Names.unordered(String.join(" ", said)))) {
        String name = untitled(text.substring(at, stop));
        next.alias(name);
        Names.parts(name).forEach(p -> byPart.computeIfAbsent(p, k -> new HashSet<>()).add(next));
      }
      at = Math.max(at, stop - 1);
    }
  }

  private static String untitled(String name) {
    int space = name.indexOf(' ');
    boolean titled =
        space > 0
            && TITLES.contains(
                Names.readable(name.substring(0, space)).toLowerCase(Locale.ROOT).replace(".", ""));
    return titled ? name.substring(space + 1) : name;
  }

  private void read(int start, int end) {
    for (int at = start; at < end; at++) {
      int stop = run(at, end);
      if (stop > at) {
        name(text.substring(at, stop));
        at = stop - 1;
      }
    }
  }

  /** The end of the capitalised words that begin here; {@code at} itself where none do. */
  private int run(int at, int end) {
    if (!Character.isUpperCase(text.charAt(at))
        || at > 0 && Character.isLetter(text.charAt(at - 1))) {
      return at;
    }
    int stop = at;
    int reach = Math.min(end, at + LONGEST);
    int word = at;
    while (word < reach && Character.isUpperCase(text.charAt(word))) {
      int tail = word;
      while (tail < reach && (Character.isLetter(text.charAt(tail)) || text.charAt(tail) == '-')) {
        tail++;
      }
      stop = text.charAt(tail - 1) == '-' ? tail - 1 : tail;
      boolean title = TITLES.contains(text.substring(word, tail).toLowerCase(Locale.ROOT));
      if (tail < reach && text.charAt(tail) == '.' && title) {
        tail++;
      }
      if (title && tail < reach && text.charAt(tail) == ',') {
        tail++;
      }
      word = tail < reach && text.charAt(tail) == ' ' ? tail + 1 : reach;
    }
    return stop;
  }

  private void name(String said) {
    List<String> parts = Names.parts(said);
    Person only = parts.isEmpty() || parts.size() > 3 ? null : only(parts);
    if (only != null && only.names().size() <= MOST && !only.names().contains(said)) {
      only.alias(said);
    }
  }

  /** The one person who has all of the parts. */
  private @Nullable Person only(List<String> parts) {
    Set<Person> bearers = byPart.get(parts.getFirst());
    Person only = null;
    for (Person person : bearers == null ? Set.<Person>of() : bearers) {
      boolean all = true;
      for (String part : parts) {
        all &= byPart.getOrDefault(part, Set.of()).contains(person);
      }
      if (all && only != null) {
        return null;
      }
      only = all ? person : only;
    }
    return only;
  }
}
