package io.tenor.extraction.metric;

import io.tenor.extraction.CallText;
import io.tenor.extraction.Evidence;
import io.tenor.extraction.FactIds;
import io.tenor.extraction.call.Turn;
import io.tenor.extraction.metric.decision.ModelJudge;
import io.tenor.extraction.metric.decision.Reporting;
import io.tenor.extraction.metric.option.MetricOption;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.model.Calibration;
import io.tenor.extraction.period.CalendarPeriods;
import io.tenor.extraction.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads what the company of a call reports. */
public final class MetricReader {
  /** A number with its unit is short; what is longer was broken by something else. */
  private static final int LONGEST_QUOTE = 60;

  private static final Calibration CONFIDENCE =
      Calibration.load(MetricReader.class, "confidence.txt");

  private MetricReader() {}

  /** The reported figures in order of place. */
  public static List<ReportedMetric> read(CallText call) {
    CalendarPeriods calendar = CalendarPeriods.of(call.call().fiscalPeriod(), call.call().date());
    List<ReportedMetric> reported = new ArrayList<>();
    for (ReadFigure figure : FigureReader.read(call, ModelJudge.shipped())) {
      Span source = figure.place().mention().span();
      if (figure.reporting() == Reporting.REPORTED && source.length() <= LONGEST_QUOTE) {
        reported.add(reported(call, figure, calendar));
      }
    }
    return reported;
  }

  private static ReportedMetric reported(CallText call, ReadFigure f, CalendarPeriods calendar) {
    Passage p = f.place().passage();
    Span source = f.place().mention().span();
    Turn turn = p.setting().turn();
    MetricOption metric = f.metric();
    Evidence evidence = EvidenceFinder.of(f);
    return new ReportedMetric(
        new Figure(
            FactIds.of(call.seed(), "metric/" + source.start()),
            metric.metric(),
            f.segmentName(),
            f.kind(),
            f.value(),
            f.unit(),
            f.periodName(),
            f.basis(),
            source),
        metric.label(),
        calendar.interval(f.periodName()),
        f.place().amount().approximate(),
        turn.speaker(),
        turn.section(),
        CONFIDENCE.of(f.probability()),
        evidence,
        metric.origin().rule());
  }
}
