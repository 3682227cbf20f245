package io.tenor.extraction.guidance;

import io.tenor.extraction.CallText;
import io.tenor.extraction.guidance.anchor.Anchor;
import io.tenor.extraction.guidance.decision.Course;
import io.tenor.extraction.guidance.decision.Judge;
import io.tenor.extraction.guidance.decision.Stage;
import io.tenor.extraction.guidance.feature.ActionFeatures;
import io.tenor.extraction.guidance.feature.CourseFeatures;
import io.tenor.extraction.guidance.feature.TargetFeatures;
import io.tenor.extraction.guidance.target.FiscalCalendar;
import io.tenor.extraction.guidance.target.TargetOption;
import io.tenor.extraction.guidance.target.TargetOptions;
import io.tenor.extraction.guidance.target.TargetPeriods;
import io.tenor.extraction.metric.Basis;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.metric.Units;
import io.tenor.extraction.metric.feature.BasisFeatures;
import io.tenor.extraction.metric.feature.Frequencies;
import io.tenor.extraction.metric.feature.KindFeatures;
import io.tenor.extraction.metric.feature.MetricFeatures;
import io.tenor.extraction.metric.feature.SegmentFeatures;
import io.tenor.extraction.metric.option.History;
import io.tenor.extraction.metric.option.MetricOption;
import io.tenor.extraction.metric.option.MetricOptions;
import io.tenor.extraction.metric.option.SegmentOption;
import io.tenor.extraction.metric.option.SegmentOptions;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.metric.passage.Wordings;
import io.tenor.extraction.model.Features;
import io.tenor.extraction.model.Verdict;
import io.tenor.extraction.period.ReportedPeriod;
import io.tenor.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads what an anchor that commits is about, and where it goes. */
final class SubjectReader {
  /** What words say that leave no other reading. */
  private static final double CERTAIN = 0.5;

  private static final double LIKELY = 0.5;
  private static final double SURE = 0.8;
  private static final Kind[] KINDS = Kind.values();
  private static final Basis[] BASES = Basis.values();
  private static final Action[] ACTIONS = Action.values();
  private static final Course[] COURSES = Course.values();

  private final Judge judge;
  private final @Nullable ReportedPeriod call;
  private final @Nullable FiscalCalendar calendar;
  private final @Nullable String currency;
  private final Units units;
  private final History history = new History();
  private final Repetitions repetitions = new Repetitions();
  private final Features features = new Features();
  private final List<Features> pool = new ArrayList<>();
  private @Nullable Frequencies frequencies;
  private @Nullable TargetOptions targets;
  private @Nullable Action before;

  SubjectReader(CallText call, Judge judge) {
    this.judge = judge;
    this.call = ReportedPeriod.of(call.call().fiscalPeriod(), call.call().date());
    calendar = FiscalCalendar.of(call.call().fiscalPeriod());
    currency = call.call().currency();
    units = new Units(currency);
  }

  void beginTurn() {
    history.beginTurn();
    if (targets != null) {
      targets.beginTurn();
    }
  }

  void beginSentence(Passage p) {
    history.beginSentence();
    before = null;
    targets(p.tokens()).beginSentence(p);
  }

  private TargetOptions targets(Tokens tokens) {
    if (targets == null) {
      frequencies = new Frequencies(tokens);
      targets = new TargetOptions(new TargetPeriods(tokens, calendar), calendar);
    }
    return targets;
  }

  /** Keeps the numbers of a sentence that has been read. */
  void endSentence(List<Anchor> anchors) {
    anchors.forEach(repetitions::keepNumber);
  }

  /** The periods that the sentence names. */
  List<TargetPeriods.Named> named() {
    return targets == null ? List.of() : targets.named();
  }

  /** A statement of a number. */
  Draft number(Anchor a, double likely) {
    About about = about(a, null);
    features.clear();
    about.features().ofSign(about.kind(), features);
    double falls = judge.probability(Stage.SIGN, a, features, 0);
    String unit = units.of(a.place(), about.metric().metric(), about.kind(), history);
    Aim aim = Aim.of(a.place().amount(), unit, falls > (about.moves() ? LIKELY : SURE));
    double probability = likely * about.probability() * Math.max(falls, 1 - falls);
    return draft(a, about, aim, null, "number-" + aim.form().code(), probability);
  }

  /** How likely a statement without a number is at least, by its words alone. */
  double known(Anchor a) {
    Elsewhere elsewhere = Elsewhere.of(a, calendar);
    return elsewhere.certain() && a.commits() ? CERTAIN : 0;
  }

  /** A statement without a number of its own. */
  Draft words(Anchor a, double likely) {
    Elsewhere elsewhere = Elsewhere.of(a, calendar);
    About about = about(a, elsewhere.metric());
    features.clear();
    CourseFeatures.of(a, about.metric(), about.kind(), elsewhere.code(), features);
    Verdict course = judge.classify(Stage.COURSE, a, features);
    double probability = likely * about.probability() * course.probability();
    if (elsewhere.certain() || COURSES[course.choice()] == Course.ELSEWHERE) {
      Aim aim = elsewhere.aim(currency);
      About said = elsewhere.reference() == null ? about : about.grown();
      return draft(a, said, aim, elsewhere.reference(), elsewhere.rule(), probability);
    }
    Aim aim = Aim.toward(Direction.values()[course.choice()]);
    return draft(a, about, aim, null, "direction", probability);
  }

  /** What is measured of what. */
  private record About(MetricOption metric, Kind kind, KindFeatures features, double probability) {

    /** Whether it is what is added or lost: an amount reached is rarely negative. */
    boolean moves() {
      return kind != Kind.LEVEL && kind != Kind.SHARE;
    }

    /** What is compared with an earlier period grows, unless it is a ratio. */
    About grown() {
      Kind compared = Wordings.is("ratio", metric.metric()) ? Kind.LEVEL : Kind.YOY;
      return new About(metric, compared, features, probability);
    }
  }

  private About about(Anchor a, @Nullable String known) {
    Place n = a.place();
    History.Sentence earlier = history.sentence();
    List<MetricOption> offered = MetricOptions.of(n, earlier.metric(), history.metric());
    List<MetricOption> fitting = offered.stream().filter(o -> o.metric().equals(known)).toList();
    List<MetricOption> metrics = fitting.isEmpty() ? offered : fitting;
    Verdict chosen = choose(Stage.METRIC, a, metrics, new MetricFeatures(n, metrics, history)::of);
    MetricOption metric = metrics.get(chosen.choice());
    KindFeatures kindFeatures = new KindFeatures(n, metric, earlier);
    features.clear();
    kindFeatures.ofKind(call, features);
    Verdict kind = judge.classify(Stage.KIND, a, features);
    return new About(
        metric, KINDS[kind.choice()], kindFeatures, chosen.probability() * kind.probability());
  }

  private Draft draft(
      Anchor a,
      About about,
      Aim aim,
      @Nullable Reference reference,
      String rule,
      double probability) {
    MetricOption metric = about.metric();
    Kind kind = about.kind();
    SegmentOption segment = segment(a, metric, kind);
    TargetOption target = target(a, metric, kind);
    Basis basis = basis(a, metric, kind);
    Subject subject =
        new Subject(
            metric.metric(),
            metric.label().isEmpty() ? metric.metric().replace('_', ' ') : metric.label(),
            segment.whole() ? null : segment.name(),
            kind,
            target.name().isEmpty() ? null : target.name(),
            basis);
    features.clear();
    ActionFeatures.of(a, repetitions.of(subject), repetitions.ofNumber(a), before, features);
    Action action = ACTIONS[judge.classify(Stage.ACTION, a, features).choice()];
    keep(a, metric, subject, aim, action);
    return new Draft(
        a,
        subject,
        aim,
        action,
        null,
        reference,
        Conditions.of(a.passage()),
        Quotes.of(a, metric),
        Quotes.evidence(a, metric, segment, target, basis),
        rule,
        probability);
  }

  private void keep(Anchor a, MetricOption metric, Subject subject, Aim aim, Action action) {
    String period = subject.period() == null ? "" : subject.period();
    String segment = subject.segment() == null ? "" : subject.segment();
    boolean falls = aim.bounds().low() != null && aim.bounds().low().signum() < 0;
    history.keep(
        a.place(),
        new History.Sentence(
            metric, subject.kind(), falls ? -1 : 1, period, segment, subject.basis(), aim.unit()));
    targets(a.passage().tokens()).keep(period);
    repetitions.keep(subject);
    before = action;
  }

  private TargetOption target(Anchor a, MetricOption metric, Kind kind) {
    TargetOptions offered = targets(a.passage().tokens());
    List<TargetOption> options = offered.options();
    TargetFeatures described = new TargetFeatures(a, metric, kind, offered);
    return options.get(choose(Stage.PERIOD, a, options, described::of).choice());
  }

  private @Nullable Basis basis(Anchor a, MetricOption metric, Kind kind) {
    features.clear();
    BasisFeatures.of(a.place(), metric, kind, history.sentence(), features);
    int choice = judge.classify(Stage.BASIS, a, features).choice();
    return choice == 0 ? null : BASES[choice - 1];
  }

  private SegmentOption segment(Anchor a, MetricOption metric, Kind kind) {
    Place n = a.place();
    List<SegmentOption> options = SegmentOptions.of(n, metric, history);
    SegmentFeatures described =
        new SegmentFeatures(n, metric, kind, history, Objects.requireNonNull(frequencies));
    return options.get(choose(Stage.SEGMENT, a, options, described::of).choice());
  }

  private <O> Verdict choose(
      Stage stage, Anchor a, List<O> options, BiConsumer<O, Features> describe) {
    while (pool.size() < options.size()) {
      pool.add(new Features());
    }
    for (int i = 0; i < options.size(); i++) {
      pool.get(i).clear();
      describe.accept(options.get(i), pool.get(i));
    }
    return judge.choose(stage, a, options, pool.subList(0, options.size()));
  }
}
