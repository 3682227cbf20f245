package io.tenor.extraction.call;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose words an interpreter gives. */
final class Interpreters {
  private static final int SHORT = 80;
  private static final Pattern LABEL =
      Pattern.compile("(?:the )?(?:interpreter|translator)\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern FOREIGN =
      Pattern.compile(
          "\\W*(?:(?:spoken |speaking |speaks )?(?:in )?(?:a )?(?:foreign|japanese|chinese|mandarin|korean|spanish|"
              + "portuguese|french|german|italian|thai) ?(?:language|spoken)?|interpreted|foreign speech)\\W*",
          Pattern.CASE_INSENSITIVE);

  private Interpreters() {}

  static boolean is(String name) {
    return name.length() < SHORT && LABEL.matcher(name).matches();
  }

  /** The last who spoke in their own language before the turn. */
  static @Nullable Person spokenFor(People people, List<Turns.Spoken> turns, int turn) {
    String label = turns.get(turn).header().name();
    int named = label.toLowerCase(Locale.ROOT).indexOf(" for ");
    if (named > 0) {
      return people.similar(label.substring(named + 5));
    }
    for (int before = turn - 1; before >= 0; before--) {
      if (!Names.staff(turns.get(before).header().name())) {
        return people.speaker(before);
      }
    }
    return null;
  }

  /** Whether a turn has no words but a note that another language was spoken. */
  static boolean foreignOnly(String text, Turns.Spoken turn) {
    return turn.words().length() <= SHORT && FOREIGN.matcher(turn.words().of(text)).matches();
  }
}
