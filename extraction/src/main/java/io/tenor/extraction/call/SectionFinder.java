package io.tenor.extraction.call;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the questions begin: at a heading, or where somebody opens them. */
final class SectionFinder {
  private static final int LOOK = 700;
  private static final Search OPENS =
      Search.inAnyCase(
          "first question|question[- ]and[- ]answer session|q ?(?:&|and) ?a\\b|to ask a question|"
              + "like to ask a question|have a question|take (?:your |some |our |any )?questions|"
              + "open (?:it |this |things )?(?:up )?(?:the (?:call|floor|line|lines) )?(?:up )?(?:for|to) questions|"
              + "next question|your questions|question (?:comes|is) from|poll for questions|"
              + "(?:^|(?<=^\\W))operator instructions\\b|operator instructions\\W{0,3}(?:we|our|your|first|the)",
          "qfthlonyp",
          (words, at) -> Search.letter(words, at, "q") || Search.letter(words, at + 1, "ioaep"));

  private SectionFinder() {}

  /** The first turn of the questions; the number of turns where there are none. */
  static int firstQuestion(Lines lines, List<Turns.Spoken> turns) {
    int heading = heading(lines, turns);
    return heading >= 0 ? heading : opening(lines, turns);
  }

  private static int heading(Lines lines, List<Turns.Spoken> turns) {
    for (int i = 0; i < turns.size(); i++) {
      int line = turns.get(i).header().line() - 1;
      int floor = i == 0 ? 0 : turns.get(i - 1).header().spokenLine();
      while (line > floor && Station.at(lines, line) != null) {
        if (i > 0 && Station.at(lines, line) == Station.QA) {
          return i;
        }
        line--;
      }
    }
    return -1;
  }

  private static int opening(Lines lines, List<Turns.Spoken> turns) {
    int presented = 0;
    for (int i = 0; i < turns.size(); i++) {
      Turns.Spoken turn = turns.get(i);
      boolean host =
          Names.staff(turn.header().name())
              || turn.header().key().equals(turns.getFirst().header().key());
      if (presented > 0 && opens(lines.text(), turn) && (host || presented > 2000)) {
        boolean handsOver =
            !host && i + 1 < turns.size() && Names.staff(turns.get(i + 1).header().name());
        return handsOver ? i + 1 : i;
      }
      if (presented > 0 && turn.header().side() == ParticipantKind.ANALYST) {
        return i;
      }
      presented += host && i > 0 || Names.staff(turn.header().name()) ? 0 : turn.words().length();
    }
    return asking(lines.text(), turns);
  }

  /** Where nothing announces them: somebody new asks briefly, one who spoke before answers. */
  private static int asking(String text, List<Turns.Spoken> turns) {
    Set<String> spoken = new HashSet<>();
    for (int i = 0; i + 1 < turns.size(); i++) {
      Turns.Spoken turn = turns.get(i);
      if (spoken.size() > 1
          && !spoken.contains(turn.header().key())
          && spoken.contains(turns.get(i + 1).header().key())
          && turn.words().length() < 1500
          && text.indexOf('?', turn.words().start(), turn.words().end()) >= 0) {
        return i;
      }
      spoken.add(turn.header().key());
    }
    return turns.size();
  }

  private static boolean opens(String text, Turns.Spoken turn) {
    int start = turn.words().start();
    int end = Math.min(turn.words().end(), start + LOOK);
    return OPENS.isIn(text.substring(start, end));
  }
}
