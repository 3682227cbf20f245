package io.tenor.extraction.call;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** On whose side those speak whom no list and no office places. */
final class Kinds {

  private Kinds() {}

  static void settle(People people, List<Turns.Spoken> turns, int firstQuestion) {
    for (int i = 0; i < turns.size(); i++) {
      Person person = people.speaker(i);
      if (person.kind == null) {
        person.kind = kind(person, people, i, firstQuestion);
      }
    }
    for (Person person : people.all()) {
      if (person.kind == null && person.role != null && Words.tellsManagement(person.role)) {
        person.kind = ParticipantKind.MANAGEMENT;
      }
    }
  }

  private static @Nullable ParticipantKind kind(
      Person person, People people, int turn, int firstQuestion) {
    if (Names.numbered(person.name())) {
      return null;
    }
    if (turn < firstQuestion) {
      return ParticipantKind.MANAGEMENT;
    }
    Person before = turn == 0 ? null : people.speaker(turn - 1);
    boolean announced = before != null && before.kind == ParticipantKind.OPERATOR;
    boolean office = person.role != null && Words.tellsManagement(person.role);
    if (announced && !office) {
      return ParticipantKind.ANALYST;
    }
    return office || before != null && before.kind == ParticipantKind.ANALYST
        ? ParticipantKind.MANAGEMENT
        : null;
  }
}
