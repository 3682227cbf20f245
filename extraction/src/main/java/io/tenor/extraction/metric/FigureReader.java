package io.tenor.extraction.metric;

import io.tenor.extraction.CallText;
import io.tenor.extraction.TooManyFacts;
import io.tenor.extraction.call.Turn;
import io.tenor.extraction.metric.decision.Judge;
import io.tenor.extraction.metric.decision.Reporting;
import io.tenor.extraction.metric.decision.Stage;
import io.tenor.extraction.metric.feature.BasisFeatures;
import io.tenor.extraction.metric.feature.Frequencies;
import io.tenor.extraction.metric.feature.KindFeatures;
import io.tenor.extraction.metric.feature.MetricFeatures;
import io.tenor.extraction.metric.feature.PeriodFeatures;
import io.tenor.extraction.metric.feature.ReportingFeatures;
import io.tenor.extraction.metric.feature.SegmentFeatures;
import io.tenor.extraction.metric.option.History;
import io.tenor.extraction.metric.option.MetricOption;
import io.tenor.extraction.metric.option.MetricOptions;
import io.tenor.extraction.metric.option.PeriodOption;
import io.tenor.extraction.metric.option.PeriodOptions;
import io.tenor.extraction.metric.option.SegmentOption;
import io.tenor.extraction.metric.option.SegmentOptions;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.metric.passage.Passages;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.model.Features;
import io.tenor.extraction.model.Verdict;
import io.tenor.extraction.period.ReportedPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a call one after the other: each decision may rest on those before. */
public final class FigureReader {
  private static final Kind[] KINDS = Kind.values();
  private static final Reporting[] REPORTINGS = Reporting.values();
  private static final Basis[] BASES = Basis.values();

  private final Judge judge;
  private final @Nullable ReportedPeriod call;
  private @Nullable Frequencies frequencies;
  private final Units units;
  private final History history = new History();
  private final Features features = new Features();
  private final List<Features> pool = new ArrayList<>();
  private final List<ReadFigure> found = new ArrayList<>();
  private @Nullable Turn turn;

  private FigureReader(CallText call, Judge judge) {
    this.judge = judge;
    this.call = ReportedPeriod.of(call.call().fiscalPeriod(), call.call().date());
    units = new Units(call.call().currency());
  }

  /** What is reported and what is guided, in order of place. */
  public static List<ReadFigure> read(CallText call, Judge judge) {
    FigureReader reader = new FigureReader(call, judge);
    Passages.read(call, reader::passage);
    return reader.found;
  }

  private void passage(Passage p) {
    if (p.setting().turn() != turn) {
      turn = p.setting().turn();
      history.beginTurn();
    }
    if (frequencies == null) {
      frequencies = new Frequencies(p.tokens());
    }
    history.beginSentence();
    p.places().forEach(this::place);
    history.endSentence();
  }

  private void place(Place n) {
    features.clear();
    ReportingFeatures.of(n, call, features);
    Verdict reporting = judge.classify(Stage.REPORTING, n, features);
    if (REPORTINGS[reporting.choice()] != Reporting.NONE) {
      figure(n, reporting);
    }
  }

  private void figure(Place n, Verdict reporting) {
    History.Sentence before = history.sentence();
    List<MetricOption> metrics = MetricOptions.of(n, before.metric(), history.metric());
    MetricFeatures metricFeatures = new MetricFeatures(n, metrics, history);
    Verdict chosen = choose(Stage.METRIC, n, metrics, metricFeatures::of);
    if (chosen.choice() < 0) {
      return;
    }
    MetricOption metric = metrics.get(chosen.choice());
    KindFeatures kindFeatures = new KindFeatures(n, metric, before);
    features.clear();
    kindFeatures.ofKind(call, features);
    Verdict kindVerdict = judge.classify(Stage.KIND, n, features);
    Kind kind = KINDS[kindVerdict.choice()];
    features.clear();
    kindFeatures.ofSign(kind, features);
    Verdict sign = judge.classify(Stage.SIGN, n, features);
    PeriodOption period = period(n, metric, kind);
    SegmentOption segment = segment(n, metric, kind);
    Basis basis = basis(n, metric, kind, before);
    BigDecimal amount = Values.of(n).abs();
    ReadFigure figure =
        new ReadFigure(
            n,
            REPORTINGS[reporting.choice()],
            metric,
            kind,
            sign.choice() == 1 ? amount.negate() : amount,
            units.of(n, metric.metric(), kind, history),
            period,
            segment,
            basis,
            reporting.probability()
                * chosen.probability()
                * kindVerdict.probability()
                * sign.probability());
    found.add(figure);
    TooManyFacts.refuse(found.size(), "figures");
    keep(figure, sign.choice());
  }

  private void keep(ReadFigure f, int sign) {
    history.keep(
        f.place(),
        new History.Sentence(
            f.metric(),
            f.kind(),
            sign == 1 ? -1 : 1,
            f.period().name(),
            f.segment().name(),
            f.basis(),
            f.unit()));
  }

  private PeriodOption period(Place n, MetricOption metric, Kind kind) {
    List<PeriodOption> periods = PeriodOptions.of(n, call, history);
    PeriodFeatures periodFeatures = new PeriodFeatures(n, metric, kind, call, history);
    return periods.get(choose(Stage.PERIOD, n, periods, periodFeatures::of).choice());
  }

  private SegmentOption segment(Place n, MetricOption metric, Kind kind) {
    List<SegmentOption> segments = SegmentOptions.of(n, metric, history);
    Frequencies said = Objects.requireNonNull(frequencies);
    SegmentFeatures segmentFeatures = new SegmentFeatures(n, metric, kind, history, said);
    return segments.get(choose(Stage.SEGMENT, n, segments, segmentFeatures::of).choice());
  }

  private @Nullable Basis basis(Place n, MetricOption metric, Kind kind, History.Sentence before) {
    features.clear();
    BasisFeatures.of(n, metric, kind, before, features);
    int choice = judge.classify(Stage.BASIS, n, features).choice();
    return choice == 0 ? null : BASES[choice - 1];
  }

  private <O> Verdict choose(
      Stage stage, Place n, List<O> options, BiConsumer<O, Features> describe) {
    while (pool.size() < options.size()) {
      pool.add(new Features());
    }
    for (int i = 0; i < options.size(); i++) {
      pool.get(i).clear();
      describe.accept(options.get(i), pool.get(i));
    }
    return judge.choose(stage, n, options, pool.subList(0, options.size()));
  }
}
