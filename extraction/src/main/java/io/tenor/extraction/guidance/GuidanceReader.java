package io.tenor.extraction.guidance;

import io.tenor.extraction.CallText;
import io.tenor.extraction.guidance.decision.Judge;
import io.tenor.extraction.guidance.decision.ModelJudge;
import io.tenor.extraction.metric.Figure;
import io.tenor.extraction.model.Calibration;
import java.util.List;

/** Reads what the management of a call says of the company's future. */
public final class GuidanceReader {
  private static final Calibration CONFIDENCE =
      Calibration.load(GuidanceReader.class, "confidence.txt");

  private GuidanceReader() {}

  /** The statements in order of place. */
  public static List<GuidanceStatement> read(CallText call, List<Figure> reported) {
    return read(call, reported, ModelJudge.shipped(), CONFIDENCE);
  }

  /** The statements as another judge finds them. */
  public static List<GuidanceStatement> read(
      CallText call, List<Figure> reported, Judge judge, Calibration confidence) {
    return new Settlement(call.seed(), new References(reported), confidence)
        .settle(StatementReader.read(call, judge));
  }
}
