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

  static People of(Roster roster, List<Turns.Spoken> turns) {
    People people = new People();
    for (Roster.Entry entry : roster.entries()) {
      people.find(entry.name()).learn(Detail.of(entry.detail(), entry.kind()), entry.kind());
    }
    for (Turns.Spoken turn : turns) {
      Header header = turn.header();
      Person person = people.find(header.name());
      person.learn(Detail.of(header.detail(), person.kind), kindOf(header));
    }
    return people;
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

  Person of(Header header) {
    return find(header.name());
  }

  Person get(int index) {
    return all.get(index);
  }

  /** The person of this name, new where nobody has it. */
  Person find(String name) {
    String key = Names.label(name) ? "#" + String.join(" ", Words.of(name)) : Names.key(name);
    Person known = byKey.get(key);
    if (known == null) {
      known = Names.label(name) ? null : similar(name);
      if (known == null) {
        known = new Person(all.size(), Names.readable(name));
        all.add(known);
      } else {
        known.alias(Names.readable(name));
      }
      byKey.put(key, known);
    }
    return known;
  }

  @Nullable Person similar(String name) {
    if (all.size() > MOST_COMPARED) {
      return null;
    }
    Person only = null;
    for (Person person : all) {
      if (!Names.label(person.name()) && person.isCalled(name)) {
        if (only != null) {
          return null;
        }
        only = person;
      }
    }
    return only;
  }
}
