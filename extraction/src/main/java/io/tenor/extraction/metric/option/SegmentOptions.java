package io.tenor.extraction.metric.option;

import io.tenor.extraction.metric.option.SegmentOption.Origin;
import io.tenor.extraction.metric.option.SegmentOption.Source;
import io.tenor.extraction.metric.passage.Measured;
import io.tenor.extraction.metric.passage.NounPhrases;
import io.tenor.extraction.metric.passage.NounPhrases.Stretch;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.TokenType;
import io.tenor.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of the company that a number may be of. */
public final class SegmentOptions {
  private static final Phrases<String> HEADS =
      Lexicon.load(SegmentOptions.class, "parts.txt", h -> h);
  private static final int EARLIEST = 3;
  private static final int EARLIEST_UNIT = 12;
  private static final int FARTHEST_UNIT = 100;
  private static final int REACH = 6;
  private static final int LEAD = 8;
  private static final int LEADING = 2;
  private static final int VERBS = 3;
  private static final int ADVERBS = 2;
  private static final int OLDEST_NAME = 12;
  private static final long OF = Tokens.hash("of");

  private final Place n;
  private final Passage p;
  private final MetricOption metric;
  private final Map<String, SegmentOption> found = new LinkedHashMap<>();

  private SegmentOptions(Place n, MetricOption metric) {
    this.n = n;
    this.metric = metric;
    p = n.passage();
  }

  public static List<SegmentOption> of(Place n, MetricOption metric, History history) {
    SegmentOptions options = new SegmentOptions(n, metric);
    options.put("", Origin.WHOLE, 0);
    options.put(history.segmentBefore(), Origin.OF_NUMBER_BEFORE, 0);
    options.put(history.segment(), Origin.CARRIED, 0);
    options.put(history.topic(), Origin.TOPIC, history.topicAge());
    options.around();
    options.earlier();
    options.known(history.known());
    return new ArrayList<>(options.found.values());
  }

  private void around() {
    if (metric.next() > metric.first()) {
      Passage q = metric.passage();
      add(
          Origin.MODIFIER,
          q,
          trimmed(q, NounPhrases.before(q.tokens(), q.first(), metric.first())),
          0);
      behind(q, metric.next(), Origin.OF_METRIC);
      within(q);
    }
    behind(p, n.next(), Origin.BEHIND_NUMBER);
    if (n.measured() == Measured.COUNT) {
      int limit = Math.min(p.next(), n.next() + REACH - 1);
      add(Origin.COUNTED, p, NounPhrases.from(p.tokens(), n.next(), limit), 0);
    }
    leading(p, Origin.LEADING);
    subjects(p, n.first(), Origin.SUBJECT);
  }

  private void earlier() {
    Passage earlier = p.before();
    for (int age = 1; age <= EARLIEST && earlier != null; age++) {
      leading(earlier, Origin.EARLIER_LEADING);
      subjects(earlier, earlier.next(), Origin.EARLIER_SUBJECT);
      earlier = earlier.before();
    }
    Passage at = p;
    for (int age = 0; age <= EARLIEST_UNIT && at != null; age++) {
      Stretch unit = unit(at, age == 0 ? n.first() : at.next());
      if (unit != null) {
        add(Origin.UNIT, at, unit, age);
        return;
      }
      at = at.before();
    }
  }

  /** The last name before a word like "segment". */
  private static @Nullable Stretch unit(Passage q, int limit) {
    Tokens t = q.tokens();
    for (int i = limit - 1; i > Math.max(q.first(), limit - FARTHEST_UNIT); i--) {
      if (t.is(i, TokenType.WORD) && HEADS.at(t, i, i + 1) != null) {
        Stretch name = NounPhrases.before(t, q.first(), i);
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  /** Words of the metric itself: {@code cloud revenue}, {@code cost of fuel}. */
  private void within(Passage q) {
    for (int i = metric.first() + 1; i + 1 < metric.next(); i++) {
      if (q.tokens().word(i) == OF) {
        add(Origin.WITHIN_METRIC, q, new Stretch(i + 1, metric.next()), 0);
      }
    }
    if (metric.next() - metric.first() > 1) {
      add(Origin.WITHIN_METRIC, q, new Stretch(metric.first(), metric.next() - 1), 1);
    }
    add(Origin.WITHIN_METRIC, q, new Stretch(metric.first(), metric.next()), 2);
  }

  /** {@code revenue from cloud}: behind prepositions, until a comma or a number. */
  private void behind(Passage q, int at, Origin origin) {
    Tokens t = q.tokens();
    for (int i = at; i < Math.min(q.next(), at + REACH); i++) {
      if (t.is(i, ',') || t.is(i, ';') || t.is(i, TokenType.NUMBER)) {
        return;
      }
      if (Prepositions.at(t, i)) {
        add(origin, q, trimmed(q, NounPhrases.from(t, i + 1, q.next())), i - at);
      }
    }
  }

  private void leading(Passage q, Origin origin) {
    Tokens t = q.tokens();
    int names = 0;
    for (int i = q.first(); i < Math.min(q.next(), q.first() + LEAD) && names < LEADING; i++) {
      if (Prepositions.at(t, i)) {
        Stretch name = NounPhrases.from(t, i + 1, q.next());
        add(origin, q, trimmed(q, name), i - q.first());
        names++;
      }
    }
  }

  /** The names before and behind the first verbs. */
  private void subjects(Passage q, int limit, Origin origin) {
    Tokens t = q.tokens();
    int verbs = 0;
    for (int i = q.first(); i < limit && verbs < VERBS; i++) {
      Stretch subject =
          NounPhrases.verb(t, i) ? NounPhrases.before(t, q.first(), noun(t, q, i)) : null;
      if (subject != null) {
        verbs++;
        add(origin, q, trimmed(q, subject), limit - i);
        add(origin, q, trimmed(q, NounPhrases.from(t, i + 1, limit)), limit - i + 1);
      }
    }
  }

  /** Where the noun before a verb ends: {@code services also grew}. */
  private static int noun(Tokens t, Passage q, int verb) {
    int next = verb;
    while (next > q.first() + 1
        && verb - next < ADVERBS
        && t.type(next - 1) == TokenType.WORD
        && NounPhrases.stops(t, next - 1)
        && !NounPhrases.verb(t, next - 1)) {
      next--;
    }
    return next;
  }

  /** Names that figures before were of, where they are said again. */
  private void known(KnownSegments known) {
    Passage at = p;
    for (int age = 0; age <= OLDEST_NAME && at != null; age++, at = at.before()) {
      int limit = age == 0 ? p.next() : at.next();
      boolean any = false;
      for (KnownSegments.Said said : known.in(at)) {
        boolean own = said.first() >= at.first() && said.next() <= limit;
        if (own) {
          any = true;
          Origin origin =
              age > 0
                  ? Origin.KNOWN_EARLIER
                  : said.next() <= n.first() ? Origin.KNOWN : Origin.KNOWN_BEHIND;
          int distance =
              age > 0
                  ? age
                  : said.next() <= n.first() ? n.first() - said.next() : said.first() - n.next();
          option(said.name()).add(new Source(origin, at, said.first(), said.next(), distance));
        }
      }
      if (any && age > 0) {
        return;
      }
    }
  }

  /** Without a metric's own words at the end. */
  private static @Nullable Stretch trimmed(Passage q, @Nullable Stretch name) {
    if (name == null) {
      return null;
    }
    return q.metrics().stream()
        .filter(m -> m.first() > name.first() && m.next() == name.next())
        .findFirst()
        .map(m -> new Stretch(name.first(), m.first()))
        .orElse(name);
  }

  private void add(Origin origin, Passage q, @Nullable Stretch name, int distance) {
    if (name != null) {
      option(name.words(q.tokens()))
          .add(new Source(origin, q, name.first(), name.next(), distance));
    }
  }

  private void put(@Nullable String name, Origin origin, int distance) {
    if (name != null) {
      option(name).add(new Source(origin, p, -1, -1, distance));
    }
  }

  private List<Source> option(String name) {
    return found
        .computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> new SegmentOption(name))
        .sources();
  }
}
