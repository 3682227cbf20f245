package io.tenor.benchmarks;

import io.tenor.extraction.CallText;
import io.tenor.extraction.Extraction;
import io.tenor.extraction.FactIds;
import io.tenor.extraction.call.Call;
import io.tenor.extraction.call.CallOverrides;
import io.tenor.extraction.call.CallReader;
import io.tenor.extraction.call.NotACall;
import io.tenor.extraction.guidance.GuidanceStatement;
import io.tenor.extraction.metric.Figure;
import io.tenor.extraction.metric.ReportedMetric;
import java.util.List;
import java.util.function.ToIntFunction;

/** A document with what earlier parts of the reading found in it, so that each part runs alone. */
record Work(
    String text,
    CallText call,
    List<ReportedMetric> metrics,
    List<Figure> figures,
    List<GuidanceStatement> guidance) {

  /** What is measured; each gives the number of things it found. */
  enum Part implements ToIntFunction<Work> {
    LAYOUT("layout") {
      @Override
      public int applyAsInt(Work work) {
        return layout(work.text).turns().size();
      }
    },
    METRICS("metrics") {
      @Override
      public int applyAsInt(Work work) {
        return Extraction.metrics(work.call).size();
      }
    },
    GUIDANCE("guidance") {
      @Override
      public int applyAsInt(Work work) {
        return Extraction.guidance(work.call, work.figures).size();
      }
    },
    CHECKS("checks") {
      @Override
      public int applyAsInt(Work work) {
        return Extraction.checks(work.call, work.metrics, work.guidance).size();
      }
    },
    ALL("all together") {
      @Override
      public int applyAsInt(Work work) {
        CallText call = new CallText(work.text, layout(work.text), work.call.seed());
        List<ReportedMetric> metrics = Extraction.metrics(call);
        List<Figure> figures = metrics.stream().map(ReportedMetric::figure).toList();
        List<GuidanceStatement> guidance = Extraction.guidance(call, figures);
        return Extraction.checks(call, metrics, guidance).size() + guidance.size() + metrics.size();
      }
    };

    private final String title;

    Part(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  static Work of(String text) {
    CallText call = new CallText(text, layout(text), FactIds.seed("", CallOverrides.NONE));
    List<ReportedMetric> metrics = Extraction.metrics(call);
    List<Figure> figures = metrics.stream().map(ReportedMetric::figure).toList();
    return new Work(text, call, metrics, figures, Extraction.guidance(call, figures));
  }

  private static Call layout(String text) {
    try {
      return CallReader.read(text, CallOverrides.NONE);
    } catch (NotACall e) {
      throw new IllegalArgumentException("no call to measure: " + e.getMessage(), e);
    }
  }
}
