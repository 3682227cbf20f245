package io.tenor.extraction.call;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells employers behind a comma from parts of an office, once company and kinds are known. */
final class Firms {

  private Firms() {}

  static void settle(People people, @Nullable String company) {
    Map<String, Integer> endings = new HashMap<>();
    for (Person person : people.all()) {
      endings.merge(ending(person), 1, Integer::sum);
    }
    for (Person person : people.all()) {
      String ending = ending(person);
      boolean employer =
          person.kind == ParticipantKind.ANALYST
              || sharesWord(ending, company)
              || endings.getOrDefault(ending, 0) > 1;
      if (!ending.isEmpty() && employer && person.role != null) {
        person.firm = ending;
        person.role = person.role.substring(0, person.role.length() - ending.length() - 2);
      }
      if (person.firm == null && person.kind == ParticipantKind.MANAGEMENT) {
        person.firm = company;
      }
    }
  }

  /**
   * What follows the last comma of an office without an employer; empty where that is an office.
   */
  private static String ending(Person person) {
    String ending = person.role == null || person.firm != null ? "" : Detail.lastPiece(person.role);
    return Words.tellsRole(ending) ? "" : ending;
  }

  static boolean sharesWord(String firm, @Nullable String company) {
    List<String> words = Words.of(firm);
    return company != null
        && !words.isEmpty()
        && !Words.of(company).isEmpty()
        && words.getFirst().equals(Words.of(company).getFirst());
  }
}
