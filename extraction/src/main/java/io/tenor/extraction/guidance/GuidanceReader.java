package io.tenor.extraction.guidance;

import io.tenor.extraction.CallText;
import io.tenor.extraction.call.Call;
import io.tenor.extraction.call.Participant;
import io.tenor.extraction.call.ParticipantKind;
import io.tenor.extraction.call.Turn;
import io.tenor.extraction.guidance.TargetPeriods.Named;
import io.tenor.extraction.metric.Figure;
import io.tenor.extraction.quantity.Amount;
import io.tenor.extraction.quantity.Amounts;
import io.tenor.extraction.quantity.Mentions;
import io.tenor.extraction.text.Sentence;
import io.tenor.extraction.text.Sentences;
import io.tenor.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the management of a call says of the company's future. */
public final class GuidanceReader {
  private final CallText call;
  private final Tokens tokens;
  private final List<Amount> amounts;
  private final @Nullable FiscalCalendar calendar;
  private final TargetPeriods periods;
  private final @Nullable String currency;
  private int nextAmount;

  private GuidanceReader(CallText call) {
    this.call = call;
    currency = call.call().currency();
    tokens = Tokens.of(call.text());
    amounts = Amounts.of(tokens, Mentions.of(tokens));
    calendar = FiscalCalendar.of(call.call().fiscalPeriod());
    periods = new TargetPeriods(tokens, calendar);
  }

  /** The statements in order of place. */
  public static List<GuidanceStatement> read(CallText call, List<Figure> reported) {
    return new Settlement(call.seed(), new References(reported))
        .settle(new GuidanceReader(call).drafts());
  }

  private List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (Turn turn : call.call().turns()) {
      if (speaksForCompany(call.call(), turn)) {
        drafts.addAll(turn(turn));
      }
    }
    return drafts;
  }

  private static boolean speaksForCompany(Call call, Turn turn) {
    Participant speaker =
        turn.participant() == null ? null : call.participants().get(turn.participant());
    return speaker == null
        || speaker.kind() == null
        || speaker.kind() == ParticipantKind.MANAGEMENT;
  }

  private List<Draft> turn(Turn turn) {
    List<Draft> drafts = new ArrayList<>();
    Context context = Context.EMPTY;
    int first = tokens.at(turn.source().start());
    for (Sentence sentence : Sentences.of(tokens, first, tokens.at(turn.source().end()))) {
      context = sentence(turn, sentence, context, drafts);
    }
    return drafts;
  }

  private Context sentence(Turn turn, Sentence sentence, Context context, List<Draft> drafts) {
    List<Amount> inside = amounts(sentence);
    boolean lists = context.age() == 0 && !inside.isEmpty();
    List<Clause> clauses = Clause.of(tokens, sentence, lists);
    replaced(sentence, inside, context, drafts);
    if (tokens.is(sentence.next() - 1, '?') || clauses.stream().noneMatch(Clause::forward)) {
      return context.older();
    }
    List<Named> named = periods.in(sentence.first(), sentence.next());
    Utterance said =
        Utterance.of(tokens, sentence, tokens.at(turn.source().start()), clauses, named, inside);
    List<Draft> found =
        new ArrayList<>(new AmountRule(turn, currency).read(said, context.period()));
    found.addAll(new ReferenceRule(turn, calendar).read(said));
    found.addAll(new BreakEvenRule(turn, currency).read(said));
    List<Draft> announced = new AnnouncementRule(turn).read(said, found);
    found.addAll(announced.isEmpty() ? directed(turn, said, found) : announced);
    drafts.addAll(found);
    return context.after(said, found);
  }

  /** "This compares to our previous guidance of 5 to 6" speaks of the statement before. */
  private void replaced(
      Sentence sentence, List<Amount> inside, Context context, List<Draft> drafts) {
    for (Amount amount : inside) {
      boolean earlier = Comparisons.replaced(tokens, amount, sentence.first());
      if (earlier && context.age() == 0 && !drafts.isEmpty()) {
        drafts.set(drafts.size() - 1, drafts.getLast().replacing(amount));
      }
    }
  }

  private static List<Draft> directed(Turn turn, Utterance said, List<Draft> numeric) {
    List<Draft> directed = new DirectionRule(turn).read(said, numeric);
    return directed.isEmpty() ? new BusinessRule(turn).read(said) : directed;
  }

  private List<Amount> amounts(Sentence sentence) {
    List<Amount> inside = new ArrayList<>();
    while (nextAmount < amounts.size() && firstOf(nextAmount) < sentence.next()) {
      if (firstOf(nextAmount) >= sentence.first()) {
        inside.add(amounts.get(nextAmount));
      }
      nextAmount++;
    }
    return inside;
  }

  private int firstOf(int amount) {
    return amounts.get(amount).mentions().getFirst().first();
  }
}
