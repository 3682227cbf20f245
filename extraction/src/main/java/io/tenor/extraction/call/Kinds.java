package io.tenor.extraction.call;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** On whose side those speak whom no list and no office places. */
final class Kinds {
  private final String text;
  private final People people;
  private final List<Turns.Spoken> turns;
  private final int firstQuestion;

  private Kinds(String text, People people, List<Turns.Spoken> turns, int firstQuestion) {
    this.text = text;
    this.people = people;
    this.turns = turns;
    this.firstQuestion = firstQuestion;
  }

  static void settle(String text, People people, List<Turns.Spoken> turns, int firstQuestion) {
    Kinds kinds = new Kinds(text, people, turns, firstQuestion);
    for (int turn = 0; turn < turns.size(); turn++) {
      Person person = people.speaker(turn);
      if (person.kind == null) {
        person.kind = kinds.kind(person, turn);
      }
    }
    for (Person person : people.all()) {
      if (person.kind == null && person.role != null && Words.tellsManagement(person.role)) {
        person.kind = ParticipantKind.MANAGEMENT;
      }
    }
  }

  private @Nullable ParticipantKind kind(Person person, int turn) {
    if (Names.numbered(person.name())) {
      return null;
    }
    if (turn < firstQuestion) {
      return ParticipantKind.MANAGEMENT;
    }
    if (person.role != null && researches(person.role) || announced(turn)) {
      return ParticipantKind.ANALYST;
    }
    if (asks(turn)) {
      return ParticipantKind.ANALYST;
    }
    boolean office = person.role != null && Words.tellsManagement(person.role);
    return office || turn > 0 && people.speaker(turn - 1).kind == ParticipantKind.ANALYST
        ? ParticipantKind.MANAGEMENT
        : null;
  }

  private static boolean researches(String role) {
    return Words.tellsAnalyst(role) && !Words.of(role).contains("relations");
  }

  /** Somebody new who asks, and management answers. */
  private boolean asks(int turn) {
    return turn + 1 < turns.size()
        && people.speaker(turn + 1).kind == ParticipantKind.MANAGEMENT
        && people.speaker(turn + 1) != people.speaker(turn)
        && text.indexOf('?', turns.get(turn).words().start(), turns.get(turn).words().end()) >= 0;
  }

  /** Whether the operator has just said whose question comes. */
  private boolean announced(int turn) {
    if (turn == 0 || people.speaker(turn - 1).kind != ParticipantKind.OPERATOR) {
      return false;
    }
    String words = turns.get(turn - 1).words().of(text).toLowerCase(Locale.ROOT);
    return !words.contains("no further question")
        && !words.contains("no more question")
        && !words.contains("closing")
        && !words.contains("concludes our question");
  }
}
