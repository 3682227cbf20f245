package io.tenor.extraction.call;

import io.tenor.extraction.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the call in a text, whatever the vendor's layout. */
public final class CallReader {

  private CallReader() {}

  /**
   * @throws NotACall where the text has neither two speakers nor three sentences that each hold a
   *     number, a currency or per cent, and a metric of the taxonomy
   */
  public static Call read(String text, CallOverrides overrides) throws NotACall {
    Lines lines = Lines.of(text);
    if (lines.size() == 0) {
      throw new NotACall("the text is empty");
    }
    Roster roster = Roster.of(lines);
    List<Turns.Spoken> spoken = Turns.of(lines, Headers.of(lines, roster));
    int firstQuestion = SectionFinder.firstQuestion(lines, spoken);
    People people = People.of(roster, spoken, Introductions.of(text, spoken, firstQuestion));
    if (people.speaking() < 2) {
      return sentences(lines, overrides, spoken.size());
    }
    Kinds.settle(text, people, spoken, firstQuestion);
    Announcements.learn(text, people, spoken);
    Aliases.learn(lines, people, spoken);
    Head head = Head.of(lines, spoken, people.employer(), overrides);
    Firms.settle(people, head.company());
    List<Turn> turns = turns(spoken, people, firstQuestion);
    List<Participant> participants = people.all().stream().map(Person::toParticipant).toList();
    return new Call(
        head.company(),
        head.ticker(),
        head.period(),
        head.event(),
        head.date(),
        spoken.getFirst().header().style().code(),
        ReportingCurrency.of(lines),
        participants,
        turns,
        Exchanges.of(text, turns, participants));
  }

  private static List<Turn> turns(List<Turns.Spoken> spoken, People people, int firstQuestion) {
    List<Turn> turns = new ArrayList<>(spoken.size());
    for (Turns.Spoken turn : spoken) {
      Person person = people.speaker(turns.size());
      Section section = turns.size() < firstQuestion ? Section.PRESENTATION : Section.QA;
      turns.add(new Turn(turns.size(), person.name(), person.index, section, turn.words()));
    }
    return turns;
  }

  /** A call without any speaker: sentences that report figures. */
  private static Call sentences(Lines lines, CallOverrides overrides, int turns) throws NotACall {
    if (!ReportingSentences.enough(lines.text())) {
      throw new NotACall(
          (turns == 0 ? "no speaker was found" : "only one speaker was found")
              + ", and fewer than three sentences hold a number, a currency or per cent, and a"
              + " metric");
    }
    Head head = Head.of(lines, List.of(), null, overrides);
    Span all = new Span(lines.start(0), lines.end(lines.size() - 1));
    return new Call(
        head.company(),
        head.ticker(),
        head.period(),
        head.event(),
        head.date(),
        "sentences",
        ReportingCurrency.of(lines),
        List.of(),
        List.of(new Turn(0, "Unidentified Speaker", null, Section.PRESENTATION, all)),
        List.of());
  }
}
