package io.tenor.extraction.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everybody of a call, each once. */
final class People {
  private static final int MOST_COMPARED = 400;
  private final List<Person> all = new ArrayList<>();
  private final Map<String, Person> byKey = new HashMap<>();
  private final List<Person> speakers = new ArrayList<>();

  /**
   * @param labels names found for labels that name nobody, see {@link Introductions}
   */
  static People of(Roster roster, List<Turns.Spoken> turns, Map<String, String> labels) {
    People people = new People();
    for (Roster.Entry entry : roster.entries()) {
      people.find(entry.name()).learn(Detail.of(entry.detail(), entry.kind()), entry.kind());
    }
    for (int turn = 0; turn < turns.size(); turn++) {
      people.speakers.add(people.speaking(turns, turn, labels));
    }
    return people;
  }

  private Person speaking(List<Turns.Spoken> turns, int turn, Map<String, String> labels) {
    Header header = turns.get(turn).header();
    if (Interpreters.is(header.name())) {
      return interpreter(header, Interpreters.spokenFor(this, turns, turn));
    }
    String name = labels.get(header.key());
    Person person = header.detail() == null || name != null ? null : unnamed(header);
    if (person == null) {
      person = find(name == null ? header.name() : name);
    }
    if (name != null) {
      person.alias(header.name());
    }
    boolean known = person.role != null && person.firm != null;
    person.learn(
        known ? Detail.NONE : Detail.of(header.detail(), person.kind),
        person.kind != null ? null : kindOf(header));
    return person;
  }

  /** One interpreter is a participant for each whose words they give. */
  private Person interpreter(Header header, @Nullable Person spokenFor) {
    String key = "#" + header.key() + "/" + (spokenFor == null ? "" : spokenFor.index);
    Person known = byKey.get(key);
    if (known == null) {
      known = new Person(all.size(), Names.readable(header.name()));
      known.speaksFor = spokenFor == null ? null : spokenFor.index;
      known.kind = spokenFor == null ? null : spokenFor.kind;
      all.add(known);
      byKey.put(key, known);
    }
    return known;
  }

  /** "Analyst, Bernstein" is the one analyst whom the call has of Bernstein. */
  private @Nullable Person unnamed(Header header) {
    if (!Names.anonymous(header.name()) || Names.numbered(header.name())) {
      return null;
    }
    Detail detail = Detail.of(header.detail(), null);
    Person only = null;
    for (Person person : all) {
      if (detail.firm() != null
          && detail.firm().equals(person.firm)
          && !Names.label(person.name())) {
        if (only != null) {
          return null;
        }
        only = person;
      }
    }
    return only;
  }

  private static @Nullable ParticipantKind kindOf(Header header) {
    if (header.side() != null) {
      return header.side();
    }
    String words = header.detail() == null ? header.name() : header.detail();
    if (Names.staff(header.name())) {
      return ParticipantKind.OPERATOR;
    }
    if (Words.tellsAnalyst(words) && !Words.tellsManagement(words)) {
      return ParticipantKind.ANALYST;
    }
    return Names.anonymous(header.name()) && Words.tellsManagement(words)
        ? ParticipantKind.MANAGEMENT
        : null;
  }

  List<Person> all() {
    return all;
  }

  /** The firm of most of those who are not analysts. */
  @Nullable String employer() {
    Map<String, Integer> times = new HashMap<>();
    String most = null;
    for (Person person : all) {
      if (person.firm != null && person.kind == ParticipantKind.MANAGEMENT) {
        int count = times.merge(person.firm, 1, Integer::sum);
        most = most == null || count > times.getOrDefault(most, 0) ? person.firm : most;
      }
    }
    return most;
  }

  /** How many different people speak. */
  long speaking() {
    return speakers.stream().distinct().count();
  }

  /** Who speaks in a turn. */
  Person speaker(int turn) {
    return speakers.get(turn);
  }

  /** The person of this name, new where nobody has it. */
  Person find(String name) {
    String key = Names.label(name) ? "#" + String.join(" ", Words.of(name)) : Names.key(name);
    Person known = byKey.get(key);
    if (known == null) {
      known = Names.label(name) ? null : similar(name);
      if (known == null) {
        known = new Person(all.size(), Names.readable(Names.plain(name)));
        all.add(known);
      } else {
        known.alias(Names.readable(Names.plain(name)));
      }
      byKey.put(key, known);
    }
    return known;
  }

  /** The one person of this family name and office, known by another given name. */
  @Nullable Person sharing(List<String> parts, String role) {
    Person only = null;
    for (Person person : all) {
      List<String> own = person.parts();
      boolean same =
          person.role != null
              && own.size() > 1
              && parts.size() == 2
              && own.getLast().equals(parts.getLast())
              && Words.of(role).stream()
                  .anyMatch(w -> w.length() == 3 && Words.of(person.role).contains(w));
      if (same && only != null) {
        return null;
      }
      only = same ? person : only;
    }
    return only;
  }

  @Nullable Person similar(String name) {
    if (all.size() > MOST_COMPARED) {
      return null;
    }
    List<String> parts = Names.parts(name);
    Person only = null;
    for (Person person : all) {
      if (!Names.label(person.name()) && person.isCalled(parts)) {
        if (only != null) {
          return null;
        }
        only = person;
      }
    }
    return only;
  }
}
