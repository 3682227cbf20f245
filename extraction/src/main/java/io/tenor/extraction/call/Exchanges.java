package io.tenor.extraction.call;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Groups the turns of the Q&amp;A by who asks. */
final class Exchanges {
  private final List<Exchange> found = new ArrayList<>();
  private List<Integer> question = new ArrayList<>();
  private List<Integer> answers = new ArrayList<>();
  private @Nullable Integer asking;

  private Exchanges() {}

  static List<Exchange> of(List<Turn> turns, List<Participant> people) {
    Exchanges exchanges = new Exchanges();
    for (Turn turn : turns) {
      if (turn.section() == Section.QA) {
        exchanges.add(turn, kind(turn, people));
      }
    }
    exchanges.close();
    return exchanges.found;
  }

  private static @Nullable ParticipantKind kind(Turn turn, List<Participant> people) {
    return turn.participant() == null ? null : people.get(turn.participant()).kind();
  }

  private void add(Turn turn, @Nullable ParticipantKind kind) {
    if (kind == ParticipantKind.OPERATOR) {
      close();
    } else if (kind == ParticipantKind.ANALYST) {
      if (asking != null && !asking.equals(turn.participant())) {
        close();
      }
      asking = turn.participant();
      question.add(turn.index());
    } else if (!question.isEmpty()) {
      answers.add(turn.index());
    }
  }

  private void close() {
    if (!question.isEmpty()) {
      found.add(new Exchange(found.size(), List.copyOf(question), List.copyOf(answers)));
    }
    question = new ArrayList<>();
    answers = new ArrayList<>();
    asking = null;
  }
}
