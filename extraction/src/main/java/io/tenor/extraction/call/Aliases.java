package io.tenor.extraction.call;

import io.tenor.extraction.text.WordHash;
import io.tenor.extraction.text.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
  private static final WordTable TITLES =
      WordTable.of("mr", "mrs", "ms", "miss", "dr", "sir", "chairman", "president", "professor");

  private final String text;
  private final char[] chars;
  private final People people;
  private final Map<String, Set<Person>> byPart = new HashMap<>();
  private final WordTable parts = new WordTable();
  private final Set<String> known = new HashSet<>();

  private Aliases(Lines lines, People people) {
    text = lines.text();
    chars = lines.chars();
    this.people = people;
    for (Person person : people.all()) {
      if (!Names.label(person.name())) {
        for (String name : person.names()) {
          known.add(Names.unordered(name));
          Names.parts(name).forEach(part -> bears(person, part));
        }
      }
    }
  }

  static void learn(Lines lines, People people, List<Turns.Spoken> turns) {
    Aliases aliases = new Aliases(lines, people);
    for (int i = 0; i + 1 < turns.size(); i++) {
      int end = turns.get(i).words().end();
      int start = Math.max(turns.get(i).words().start(), end - ANNOUNCED_WITHIN);
      aliases.announced(start, end, people.speaker(i + 1));
    }
    for (Turns.Spoken turn : turns) {
      aliases.read(turn.words().start(), turn.words().end());
    }
  }

  private void bears(Person person, String part) {
    parts.add(WordHash.of(part), 1);
    byPart.computeIfAbsent(part, p -> new HashSet<>()).add(person);
  }

  /** "Camille Xu" asks next, and the one who then speaks is "Peijiu Xu": the same person. */
  private void announced(int start, int end, Person next) {
    List<String> own = Names.label(next.name()) ? List.of() : next.parts();
    if (own.size() < 2) {
      return;
    }
    WordTable last = WordTable.of(own.getLast());
    for (int at = start; at < end; at++) {
      int stop = run(at, end);
      if (stop > at && Words.any(last, 1, text, at, stop)) {
        announced(text.substring(at, stop), own, next);
      }
      at = Math.max(at, stop - 1);
    }
  }

  private void announced(String said, List<String> own, Person next) {
    List<String> words = Names.parts(said);
    if (words.size() == 2
        && words.getLast().equals(own.getLast())
        && known.add(Names.unordered(String.join(" ", words)))) {
      String name = untitled(said);
      next.alias(name);
      Names.parts(name).forEach(part -> bears(next, part));
    }
  }

  private static String untitled(String name) {
    int space = name.indexOf(' ');
    boolean titled =
        space > 0
            && TITLES.get(WordHash.of(Names.readable(name.substring(0, space)).replace(".", "")))
                != 0;
    return titled ? name.substring(space + 1) : name;
  }

  private void read(int start, int end) {
    for (int at = start; at < end; at++) {
      int stop = run(at, end);
      if (stop > at) {
        if (Words.any(parts, 1, text, at, stop)) {
          name(text.substring(at, stop));
        }
        at = stop - 1;
      }
    }
  }

  /** The end of the capitalised words that begin here; {@code at} itself where none do. */
  private int run(int at, int end) {
    if (!isUpperCase(chars[at]) || at > 0 && isLetter(chars[at - 1])) {
      return at;
    }
    int stop = at;
    int reach = Math.min(end, at + LONGEST);
    int word = at;
    while (word < reach && isUpperCase(chars[word])) {
      int tail = word;
      long hash = WordHash.START;
      while (tail < reach && (isLetter(chars[tail]) || chars[tail] == '-')) {
        hash = WordHash.step(hash, chars[tail]);
        tail++;
      }
      stop = chars[tail - 1] == '-' ? tail - 1 : tail;
      boolean title = TITLES.get(hash) != 0;
      if (tail < reach && chars[tail] == '.' && title) {
        tail++;
      }
      if (title && tail < reach && chars[tail] == ',') {
        tail++;
      }
      word = tail < reach && chars[tail] == ' ' ? tail + 1 : reach;
    }
    return stop;
  }

  private static boolean isUpperCase(char c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
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
