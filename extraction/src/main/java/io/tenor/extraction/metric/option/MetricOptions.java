package io.tenor.extraction.metric.option;

import io.tenor.extraction.metric.option.MetricOption.Origin;
import io.tenor.extraction.metric.passage.NounPhrases;
import io.tenor.extraction.metric.passage.NounPhrases.Stretch;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.metric.passage.Wordings;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.TokenType;
import io.tenor.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The metrics that a number may be of. */
public final class MetricOptions {
  private static final int REACH_BEFORE = 60;
  private static final int REACH_BEHIND = 25;
  private static final int FARTHEST_VERB = 100;
  private static final int EARLIEST = 3;

  /** No number is of a metric farther away than so many others. */
  private static final int MOST_BEFORE = 8;

  private static final int MOST_BEHIND = 5;
  private static final int MOVEMENT = 3;
  private static final int DEED = 5;
  private static final Phrases<String> MOVEMENTS =
      Lexicon.load(MetricOptions.class, "movements.txt", word -> word);
  private static final int MOST_EARLIER = 8;
  private static final long OF = Tokens.hash("of");
  private static final long IN = Tokens.hash("in");

  private final Place n;
  private final Passage p;
  private final List<MetricOption> found = new ArrayList<>();

  private MetricOptions(Place n) {
    this.n = n;
    p = n.passage();
  }

  /**
   * @param previous what the number before in the sentence was taken for
   * @param carried what the last figure of the turn was taken for
   */
  public static List<MetricOption> of(
      Place n, @Nullable MetricOption previous, @Nullable MetricOption carried) {
    MetricOptions options = new MetricOptions(n);
    options.said();
    options.earlier();
    options.continued(previous, Origin.SAME, Origin.OTHER_SAME);
    if (previous == null) {
      options.continued(carried, Origin.CARRIED, Origin.OTHER_CARRIED);
    }
    options.names();
    options.deeds();
    options.unsaid();
    return options.found;
  }

  /** What speakers leave out because it is clear: {@code growth of 5%}, {@code $1.20 a share}. */
  private void unsaid() {
    Stretch nothing = new Stretch(n.first(), n.first());
    for (String metric : Wordings.unsaid()) {
      if (n.measured().fits(metric)) {
        add(metric, metric, Origin.IMPLICIT, nothing, "");
      }
    }
  }

  private void said() {
    List<Match<String>> before = new ArrayList<>();
    List<Match<String>> behind = new ArrayList<>();
    for (Match<String> m : p.metrics()) {
      if (m.next() <= n.first() && n.first() - m.next() < REACH_BEFORE) {
        before.add(m);
      } else if (m.first() >= n.next() && m.first() - n.next() < REACH_BEHIND) {
        behind.add(m);
      }
    }
    before
        .subList(Math.max(0, before.size() - MOST_BEFORE), before.size())
        .forEach(m -> meanings(p, m, Origin.BEFORE));
    behind
        .subList(0, Math.min(MOST_BEHIND, behind.size()))
        .forEach(m -> meanings(p, m, Origin.AFTER));
  }

  private void earlier() {
    Passage earlier = p.before();
    for (int age = 0; age < EARLIEST && earlier != null; age++) {
      List<Match<String>> metrics = earlier.metrics();
      for (Match<String> m : metrics.subList(0, Math.min(MOST_EARLIER, metrics.size()))) {
        meanings(earlier, m, Origin.EARLIER);
      }
      earlier = earlier.before();
    }
  }

  private void meanings(Passage passage, Match<String> m, Origin origin) {
    Stretch words = new Stretch(m.first(), m.next());
    String label = words.words(passage.tokens());
    meaning(m.meaning(), m.meaning(), label, origin, passage, words);
    for (String sibling : Wordings.siblings(m.meaning())) {
      meaning(sibling, m.meaning(), label, origin, passage, words);
    }
  }

  private void meaning(
      String metric, String said, String label, Origin origin, Passage passage, Stretch words) {
    if (n.measured().fits(metric)) {
      found.add(
          new MetricOption(metric, said, label, origin, passage, words.first(), words.next()));
    }
  }

  private void continued(@Nullable MetricOption previous, Origin known, Origin other) {
    boolean fits =
        previous != null
            && n.measured().fits(previous.metric())
            && found.stream()
                .noneMatch(o -> o.sameWords(previous) && o.metric().equals(previous.metric()));
    if (fits) {
      found.add(
          new MetricOption(
              previous.metric(),
              previous.said(),
              previous.label(),
              previous.other() ? other : known,
              previous.passage(),
              previous.first(),
              previous.next()));
    }
  }

  /** Names that the lexicon does not know. */
  private void names() {
    Tokens t = p.tokens();
    nameAhead(t);
    int verb = n.first() - 1;
    int floor = Math.max(p.first(), verb - FARTHEST_VERB);
    while (verb > floor && !NounPhrases.verb(t, verb)) {
      verb--;
    }
    if (verb > floor) {
      subject(t, verb);
    }
    int behind = n.next();
    while (behind < Math.min(p.next(), n.next() + MOVEMENT) && moves(t, behind)) {
      behind++;
    }
    name(NounPhrases.from(t, behind, Math.min(p.next(), behind + 8)), Origin.OTHER_AFTER);
  }

  /** {@code a cap rate of 5%}: over the words that lead from a name to its number. */
  private void nameAhead(Tokens t) {
    int at = n.first() - 1;
    for (int steps = 0; steps < 5 && at > p.first() && leads(t, at); steps++) {
      at--;
    }
    if (at >= p.first() && !NounPhrases.stops(t, at)) {
      name(NounPhrases.before(t, p.first(), at + 1), Origin.OTHER_OF);
    }
  }

  /** Words between a number and the name of what moved: {@code 5% higher growth in}. */
  private static boolean moves(Tokens t, int i) {
    return t.is(i, TokenType.WORD)
        && (t.word(i) == OF || t.word(i) == IN || MOVEMENTS.at(t, i, i + 1) != null);
  }

  /** What a number measures may be named by the deed alone: {@code we sourced $15 billion}. */
  private void deeds() {
    Tokens t = p.tokens();
    int last = n.first() - 1;
    for (int i = last; i > Math.max(p.first(), last - DEED); i--) {
      if (NounPhrases.verb(t, i)) {
        name(new Stretch(i, i + 1), Origin.OTHER_DEED);
        return;
      }
    }
  }

  private static boolean leads(Tokens t, int i) {
    boolean word = t.type(i) == TokenType.WORD;
    return !t.is(i, ',') && (!word || t.word(i) == OF || NounPhrases.stops(t, i));
  }

  private void subject(Tokens t, int verb) {
    Stretch subject = null;
    for (int i = p.clauseStart(verb); i < verb && subject == null; i++) {
      subject = NounPhrases.from(t, i, verb);
    }
    name(subject, Origin.OTHER_SUBJECT);
    name(NounPhrases.before(t, p.first(), verb), Origin.OTHER_SUBJECT);
  }

  private void name(@Nullable Stretch words, Origin origin) {
    if (words == null || known(words)) {
      return;
    }
    add("other", "", origin, words, words.words(p.tokens()));
  }

  private boolean known(Stretch words) {
    return found.stream()
        .anyMatch(
            o ->
                o.other()
                    && o.passage() == p
                    && o.first() >= words.first()
                    && o.next() == words.next()
                    && o.origin() != Origin.OTHER_SAME
                    && o.origin() != Origin.OTHER_CARRIED);
  }

  private void add(String metric, String said, Origin origin, Stretch words, String label) {
    found.add(new MetricOption(metric, said, label, origin, p, words.first(), words.next()));
  }
}
