package io.tenor.extraction.call;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Offices and employers that are said rather than printed: "Ms. Lee, our CFO", "Ann Ray with UBS".
 */
final class Announcements {
  private static final int OPENING = 8000;
  private static final String NAME =
      "((?:(?:Mr|Mrs|Ms|Dr)\\.?\\s|Sir\\s)?\\p{Lu}[\\p{L}'\u2019-]+(?:\\s\\p{Lu}[\\p{L}.'\u2019-]*){1,3})";
  private static final Search OFFICE =
      Search.of(
          NAME + ",\\s(?=(?:our\\s|the\\s|our\\sown\\s|company\\s)?([^.;:]{2,90}))",
          Search.CAPITALS,
          Search::capitals);
  private static final Search EMPLOYER =
      Search.of(
          NAME
              + ",?\\s(?:with|from|of|at)\\s(\\p{Lu}[\\p{L}\\d&.-]*(?:\\s(?:(?:of|and|&)\\s)?\\p{Lu}[\\p{L}\\d&.-]*){0,5})",
          Search.CAPITALS,
          Search::capitals);
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<!\\bCo|\\bInc|\\bSt)\\.(?:\\s.*)?$");
  private static final Pattern ROLE_END =
      Pattern.compile(
          ",\\s(?:and\\s)?(?:Mr|Mrs|Ms|Dr)\\.?\\s|,?\\sand\\s(?:our\\s)?\\p{Lu}[\\p{L}-]+\\s\\p{Lu}[\\p{L}-]+,|,\\s(?:who|will|for|please|and then|to)\\b|,\\s\\p{Lu}[\\p{L}-]+\\s\\p{Lu}[\\p{L}-]+,|\\s(?:who|will)\\b");

  private Announcements() {}

  static void learn(String text, People people, List<Turns.Spoken> turns) {
    int start = turns.getFirst().words().start();
    String opening = text.substring(start, Math.min(text.length(), start + OPENING));
    Search.Found found = OFFICE.all(opening, 0, opening.length());
    while (found.next()) {
      MatchResult office = found.result();
      String role = role(office.group(2));
      if (role != null && Names.shaped(office.group(1))) {
        office(people, office.group(1), role);
      }
    }
    for (int turn = 1; turn < turns.size(); turn++) {
      Person person = people.speaker(turn);
      if (person.firm == null && people.speaker(turn - 1).kind == ParticipantKind.OPERATOR) {
        employer(text, turns.get(turn - 1), person);
      }
    }
  }

  /** The office alone, without the next person or what they will do. */
  private static @Nullable String role(String words) {
    if (!Words.tellsRole(words)) {
      return null;
    }
    Matcher end = ROLE_END.matcher(words);
    String role = (end.find() ? words.substring(0, end.start()) : words).strip();
    return Words.tellsRole(role) && role.split(" ").length <= 12 ? role : null;
  }

  private static void office(People people, String name, String role) {
    Person person = people.similar(name);
    if (person == null) {
      person = people.sharing(Names.parts(name), role);
      if (person != null) {
        person.alias(name);
      }
    }
    if (person != null && person.role == null && person.kind != ParticipantKind.OPERATOR) {
      person.role = role;
    }
  }

  private static void employer(String text, Turns.Spoken announcement, Person next) {
    int end = announcement.words().end();
    int start = Math.max(announcement.words().start(), end - 300);
    String announced = text.substring(start, end);
    Search.Found found = EMPLOYER.all(announced, 0, announced.length());
    while (found.next()) {
      MatchResult employer = found.result();
      if (next.isCalled(Names.parts(employer.group(1))) || sharesName(employer.group(1), next)) {
        next.firm = SENTENCE_END.matcher(employer.group(2)).replaceFirst("");
        return;
      }
    }
  }

  private static boolean sharesName(String said, Person person) {
    List<String> own = person.parts();
    List<String> parts = Names.parts(said);
    return !own.isEmpty() && !parts.isEmpty() && parts.getLast().equals(own.getLast());
  }
}
