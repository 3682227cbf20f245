package io.tenor.extraction.metric.passage;

import io.tenor.extraction.CallText;
import io.tenor.extraction.call.Participant;
import io.tenor.extraction.call.Turn;
import io.tenor.extraction.period.PeriodWords;
import io.tenor.extraction.quantity.Amount;
import io.tenor.extraction.quantity.Amounts;
import io.tenor.extraction.quantity.Mention;
import io.tenor.extraction.quantity.Mentions;
import io.tenor.extraction.text.Sentence;
import io.tenor.extraction.text.Sentences;
import io.tenor.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a call sentence by sentence. */
public final class Passages {
  private final CallText call;
  private final Tokens tokens;
  private final PeriodWords periodWords;
  private final List<Said> said = new ArrayList<>();
  private int nextSaid;

  private record Said(Mention mention, Amount amount) {}

  private Passages(CallText call) {
    this.call = call;
    tokens = Tokens.of(call.text());
    periodWords = new PeriodWords(tokens);
    for (Amount amount : Amounts.of(tokens, Mentions.of(tokens))) {
      amount.mentions().forEach(mention -> said.add(new Said(mention, amount)));
    }
  }

  /** Hands over the sentences of all turns in their order. */
  public static void read(CallText call, Consumer<Passage> reader) {
    Passages passages = new Passages(call);
    call.call().turns().forEach(turn -> passages.turn(turn, reader));
  }

  private void turn(Turn turn, Consumer<Passage> reader) {
    Participant speaker =
        turn.participant() == null ? null : call.call().participants().get(turn.participant());
    int first = tokens.at(turn.source().start());
    int next = tokens.at(turn.source().end());
    @Nullable Passage before = null;
    int ordinal = 0;
    for (Sentence sentence : Sentences.of(tokens, first, next)) {
      Passage.Setting setting = new Passage.Setting(turn, speaker, ordinal++, before);
      Passage passage = new Passage(tokens, sentence, setting, periodWords);
      passage.hold(numbers(passage));
      reader.accept(passage);
      before = passage;
    }
  }

  private List<Place> numbers(Passage passage) {
    List<Place> numbers = new ArrayList<>();
    while (nextSaid < said.size() && said.get(nextSaid).mention().first() < passage.next()) {
      Said number = said.get(nextSaid++);
      boolean inside =
          number.mention().first() >= passage.first() && number.mention().last() < passage.next();
      if (inside) {
        numbers.add(Place.of(passage, numbers.size(), number.mention(), number.amount()));
      }
    }
    return numbers;
  }
}
