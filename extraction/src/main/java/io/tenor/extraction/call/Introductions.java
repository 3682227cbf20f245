package io.tenor.extraction.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names for labels like "Speaker 1", from what is said: who introduces themselves, and to whom the
 * call is handed. A label stays without a name where the words give it none or two: no name is
 * better than a wrong one.
 */
final class Introductions {
  private static final int HEAD = 300;
  private static final int TAIL = 200;
  private static final String NAME =
      "((?:(?:Mr|Mrs|Ms|Dr)\\.?\\s|Sir\\s)?\\p{Lu}[\\p{L}'\u2019-]+(?:\\s\\p{Lu}[\\p{L}.'\u2019-]*){0,3})";
  private static final Pattern SELF =
      Pattern.compile(
          "\\b(?:I'm|I\u2019m|I am|[Tt]his is|[Mm]y name is)\\s" + NAME + "(?=[\\s,.])");
  private static final Pattern HANDS =
      Pattern.compile(
          "\\b(?:hand|turn|pass|give)\\b[^.?!]{0,40}?\\bto\\s(?:our\\s[\\p{L}\\s]{2,40},\\s)?"
              + NAME);
  private static final Pattern PRESENTED =
      Pattern.compile(NAME + ",\\s(?=(?:our\\s|the\\s)?([^.;]{2,60}))");

  private final String text;
  private final List<Turns.Spoken> turns;
  private final int firstQuestion;
  private final Map<String, Set<String>> claims = new LinkedHashMap<>();
  private final Map<String, String> fullNames = new HashMap<>();

  private Introductions(String text, List<Turns.Spoken> turns, int firstQuestion) {
    this.text = text;
    this.turns = turns;
    this.firstQuestion = firstQuestion;
  }

  /** The name of each label that has surely one, with the label in lower case as key. */
  static Map<String, String> of(String text, List<Turns.Spoken> turns, int firstQuestion) {
    Introductions introductions = new Introductions(text, turns, firstQuestion);
    return turns.stream().noneMatch(t -> Names.numbered(t.header().name()))
        ? Map.of()
        : introductions.names();
  }

  private Map<String, String> names() {
    int end = Math.min(text.length(), turns.getFirst().words().start() + 4000);
    Matcher presented = PRESENTED.matcher(text).region(0, end);
    while (presented.find()) {
      if (presented.group(1).indexOf(' ') > 0
          && Names.shaped(presented.group(1))
          && Words.tellsRole(presented.group(2))) {
        learn(presented.group(1));
      }
    }
    for (int i = 0; i < Math.min(turns.size(), firstQuestion); i++) {
      if (Names.numbered(turns.get(i).header().name())) {
        claim(i);
      }
    }
    return unambiguous();
  }

  private void learn(String name) {
    for (String part : Names.parts(name)) {
      fullNames.merge(part, name, (one, other) -> one.equals(other) ? one : "");
    }
  }

  private void claim(int turn) {
    String label = turns.get(turn).header().key();
    String self = selfNamed(turn);
    String handed = turn == 0 ? null : handedTo(turn);
    for (String name : new @Nullable String[] {self, handed}) {
      if (name != null) {
        claims.computeIfAbsent(label, l -> new HashSet<>()).add(name);
      }
    }
  }

  private @Nullable String selfNamed(int turn) {
    int start = turns.get(turn).words().start();
    int end = Math.min(turns.get(turn).words().end(), start + HEAD);
    Matcher self = SELF.matcher(text).region(start, end);
    if (!self.find() || !Names.shaped(self.group(1))) {
      return null;
    }
    if (Names.parts(self.group(1)).size() > 1) {
      learn(self.group(1));
      return self.group(1);
    }
    boolean confirmed = turn > 0 && tail(turn - 1).contains(self.group(1));
    return confirmed ? fullNames.getOrDefault(Names.key(self.group(1)), self.group(1)) : null;
  }

  /** The one to whom the turn before hands over, where the opening gave their full name. */
  private @Nullable String handedTo(int turn) {
    Matcher hands = HANDS.matcher(tail(turn - 1));
    String handed = null;
    while (hands.find()) {
      handed = hands.group(1);
    }
    if (handed == null || Names.parts(handed).isEmpty()) {
      return null;
    }
    String full = fullNames.get(Names.parts(handed).getLast());
    return full == null || full.isEmpty() ? null : full;
  }

  private String tail(int turn) {
    int end = turns.get(turn).words().end();
    return text.substring(Math.max(turns.get(turn).words().start(), end - TAIL), end);
  }

  private Map<String, String> unambiguous() {
    Map<String, String> names = new HashMap<>();
    Map<String, List<String>> takers = new HashMap<>();
    claims.forEach(
        (label, claimed) -> {
          if (claimed.size() == 1) {
            String name = claimed.iterator().next();
            names.put(label, name);
            takers.computeIfAbsent(name, n -> new ArrayList<>()).add(label);
          }
        });
    names.values().removeIf(String::isEmpty);
    return names;
  }
}
