package io.tenor.extraction.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Groups the turns of the Q&amp;A by who asks. */
final class Exchanges {
  private final List<Exchange> found = new ArrayList<>();
  private List<Integer> question = new ArrayList<>();
  private List<Integer> answers = new ArrayList<>();
  private @Nullable Integer asking;

  private Exchanges() {}

  static List<Exchange> of(String text, List<Turn> turns, List<Participant> people) {
    List<Turn> asked = turns.stream().filter(t -> t.section() == Section.QA).toList();
    Exchanges exchanges = new Exchanges();
    if (asked.stream().anyMatch(t -> kind(t, people) == ParticipantKind.ANALYST)) {
      asked.forEach(turn -> exchanges.add(turn, kind(turn, people)));
    } else if (!asked.isEmpty()) {
      asked.forEach(turn -> exchanges.read(text, turn, asked.getFirst().participant()));
    }
    exchanges.close();
    return exchanges.found;
  }

  /** Where nobody is known to ask, the host reads the questions that were sent in. */
  private void read(String text, Turn turn, @Nullable Integer host) {
    if (!Objects.equals(turn.participant(), host)) {
      if (!question.isEmpty()) {
        answers.add(turn.index());
      }
    } else if (text.indexOf('?', turn.source().start(), turn.source().end()) >= 0) {
      close();
      question.add(turn.index());
    }
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
