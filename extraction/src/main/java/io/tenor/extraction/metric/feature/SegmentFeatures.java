package io.tenor.extraction.metric.feature;

import static io.tenor.extraction.metric.feature.Buckets.bit;

import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.metric.option.History;
import io.tenor.extraction.metric.option.KnownSegments;
import io.tenor.extraction.metric.option.MetricOption;
import io.tenor.extraction.metric.option.SegmentOption;
import io.tenor.extraction.metric.option.SegmentOption.Source;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.model.Features;
import io.tenor.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Which of the segments offered a number is of. */
public final class SegmentFeatures {

  private enum Slot {
    WHOLE,
    WHOLE_METRIC,
    WHOLE_KIND,
    WHOLE_UNIT,
    WHOLE_ORIGIN,
    WHOLE_PREVIOUS,
    WHOLE_CARRIED,
    WHOLE_LEAD,
    WHOLE_LEAD_METRIC,
    WHOLE_FIRST,
    WHOLE_OPENING,
    WHOLE_TOPIC,
    WHOLE_TOPIC_METRIC,
    WHOLE_KNOWN,
    HEAD,
    HEAD_METRIC,
    FIRST,
    WORD,
    LENGTH,
    CAPITAL,
    FREQUENCY,
    FREQUENCY_LENGTH,
    FIGURES,
    FIGURES_CAPITAL,
    FIGURES_SOURCES,
    PREVIOUS,
    LINK,
    CARRIED,
    TOPIC,
    TOPIC_SOURCES,
    TOPIC_OPENING,
    ORIGIN,
    ORIGIN_KIND,
    ORIGIN_METRIC,
    ORIGIN_OPTION,
    DISTANCE,
    ORIGIN_HEAD,
    ORIGIN_CAPITAL,
    LEAD,
    LEAD_EARLIER,
    BEHIND,
    OVERLAP,
    CROSSED
  }

  private final Place n;
  private final Passage p;
  private final MetricOption metric;
  private final Kind kind;
  private final History history;
  private final Frequencies frequencies;
  private final int sameMetric;
  private final long code;

  public SegmentFeatures(
      Place n, MetricOption metric, Kind kind, History history, Frequencies frequencies) {
    this.n = n;
    this.metric = metric;
    this.kind = kind;
    this.history = history;
    this.frequencies = frequencies;
    p = n.passage();
    MetricOption previous = history.sentence().metric();
    sameMetric = bit(previous != null && previous.metric().equals(metric.metric()));
    code = metric.metric().hashCode();
  }

  public void of(SegmentOption o, Features f) {
    if (o.whole()) {
      whole(f);
      return;
    }
    name(o, f);
    continuity(o, f);
    long head = head(o.name());
    o.sources().forEach(source -> source(source, o.name(), head, f));
  }

  private void whole(Features f) {
    Passage q = metric.passage();
    f.add(Slot.WHOLE);
    f.add(Slot.WHOLE_METRIC, code);
    f.add(Slot.WHOLE_KIND, code, kind.ordinal());
    f.add(Slot.WHOLE_UNIT, n.measured().ordinal(), kind.ordinal());
    f.add(Slot.WHOLE_ORIGIN, metric.origin().ordinal());
    f.add(Slot.WHOLE_PREVIOUS, before(history.segmentBefore()), sameMetric);
    f.add(Slot.WHOLE_CARRIED, bit(history.segment() == null));
    f.add(Slot.WHOLE_LEAD, q.tokens().word(metric.first() - 1));
    f.add(Slot.WHOLE_LEAD_METRIC, q.tokens().word(metric.first() - 1), code);
    f.add(Slot.WHOLE_FIRST, q.tokens().word(metric.first()));
    f.add(Slot.WHOLE_OPENING, p.word(p.first()), p.word(p.first() + 1));
    int topic = topicAge();
    f.add(Slot.WHOLE_TOPIC, topic);
    f.add(Slot.WHOLE_TOPIC_METRIC, topic, code);
    int known = 0;
    for (KnownSegments.Said said : history.known().in(p)) {
      known |= said.next() <= n.first() ? 1 : 2;
    }
    f.add(Slot.WHOLE_KNOWN, known, sameMetric);
  }

  private int before(@Nullable String segment) {
    return n.before() == null ? 0 : segment == null ? 1 : 2;
  }

  private int topicAge() {
    return history.topic() == null ? -1 : Math.min(6, history.topicAge());
  }

  private void name(SegmentOption o, Features f) {
    String name = o.name();
    long head = head(name);
    int words = 0;
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || name.charAt(i) == ' ') {
        f.add(Slot.WORD, Tokens.hash(name.substring(start, i)));
        words++;
        start = i + 1;
      }
    }
    int capital = bit(Character.isUpperCase(name.charAt(0)));
    int frequency = frequencies.of(name);
    f.add(Slot.HEAD, head);
    f.add(Slot.HEAD_METRIC, head, code);
    f.add(Slot.FIRST, first(name));
    f.add(Slot.LENGTH, Math.min(6, words));
    f.add(Slot.CAPITAL, capital);
    f.add(Slot.FREQUENCY, frequency, capital);
    f.add(Slot.FREQUENCY_LENGTH, frequency, words);
    int figures = Buckets.sentences(history.known().count(name));
    f.add(Slot.FIGURES, figures);
    f.add(Slot.FIGURES_CAPITAL, figures, capital, Math.min(3, words));
    f.add(Slot.FIGURES_SOURCES, figures, Math.min(4, o.sources().size()));
  }

  private void continuity(SegmentOption o, Features f) {
    String name = o.name();
    String before = history.segmentBefore();
    int same = bit(name.equalsIgnoreCase(before));
    f.add(Slot.PREVIOUS, before == null ? 2 + bit(n.before() == null) : same, sameMetric);
    if (n.before() != null) {
      f.add(Slot.LINK, same, n.link());
    }
    boolean carried = name.equalsIgnoreCase(history.segment());
    int silent = bit(p.metrics().isEmpty());
    f.add(Slot.CARRIED, history.segment() == null ? 2 : bit(carried), silent);
    int topic = history.topic() == null ? 2 : bit(name.equalsIgnoreCase(history.topic()));
    f.add(Slot.TOPIC, topic, topicAge());
    f.add(Slot.TOPIC_SOURCES, topic, bit(o.sources().size() > 1), metric.origin().ordinal());
    f.add(Slot.TOPIC_OPENING, topic, p.word(p.first()));
  }

  private void source(Source s, String name, long head, Features f) {
    int origin = s.origin().ordinal();
    int capital = bit(Character.isUpperCase(name.charAt(0)));
    f.add(Slot.ORIGIN, origin);
    f.add(Slot.ORIGIN_KIND, origin, kind.ordinal(), n.measured().ordinal());
    f.add(Slot.ORIGIN_METRIC, origin, code);
    f.add(Slot.ORIGIN_OPTION, origin, metric.origin().ordinal());
    f.add(Slot.DISTANCE, origin, Buckets.distance(s.distance()));
    f.add(Slot.ORIGIN_HEAD, origin, head);
    f.add(Slot.ORIGIN_CAPITAL, origin, capital, Math.min(4, s.next() - s.first()));
    if (s.first() >= 0) {
      words(s, origin, f);
    }
  }

  private void words(Source s, int origin, Features f) {
    Passage q = s.passage();
    f.add(Slot.LEAD, origin, q.tokens().word(s.first() - 1));
    f.add(Slot.LEAD_EARLIER, origin, q.tokens().word(s.first() - 2));
    f.add(Slot.BEHIND, origin, q.tokens().word(s.next()));
    boolean overlap =
        q.metrics().stream().anyMatch(m -> m.first() < s.next() && s.first() < m.next());
    f.add(Slot.OVERLAP, origin, bit(overlap));
    if (q == p) {
      boolean before = s.next() <= n.first();
      int numbers =
          before ? p.numbersBetween(s.next(), n.first()) : p.numbersBetween(n.next(), s.first());
      f.add(Slot.CROSSED, origin, bit(before), Math.min(3, numbers));
    }
  }

  private static long head(String name) {
    return Tokens.hash(name.substring(name.lastIndexOf(' ') + 1));
  }

  private static long first(String name) {
    int space = name.indexOf(' ');
    return Tokens.hash(space < 0 ? name : name.substring(0, space));
  }
}
