package io.tenor.extraction.check;

import io.tenor.extraction.CallText;
import io.tenor.extraction.FactIds;
import io.tenor.extraction.check.CheckRule.Finding;
import io.tenor.extraction.guidance.GuidanceStatement;
import io.tenor.extraction.metric.ReportedMetric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Checks the figures of a call against one another. */
public final class Checks {
  /** No call has as many figures; a hostile text must not be compared pair by pair. */
  private static final int MOST = 3_000;

  /** What is likely misread contradicts nothing. */
  private static final BigDecimal LIKELY = new BigDecimal("0.5");

  private static final List<CheckRule> RULES =
      List.of(
          new CurrencyCheck(),
          new ScaleCheck(),
          new GrowthCheck(),
          new ShareCheck(),
          new PointsCheck(),
          new PartsCheck(),
          new RepeatCheck());

  private Checks() {}

  /**
   * What does not fit together, in order of the rules; a figure is flagged once for a reason.
   *
   * @param guidance of the same call
   */
  public static List<Check> of(
      CallText call, List<ReportedMetric> metrics, List<GuidanceStatement> guidance) {
    List<Stated> figures =
        metrics.stream().limit(MOST).map(metric -> Stated.of(metric, call.text())).toList();
    List<Finding> findings = new ArrayList<>();
    RULES.forEach(rule -> findings.addAll(rule.check(figures)));
    findings.addAll(RangeCheck.check(call.text(), figures, guidance.stream().limit(MOST).toList()));
    List<Check> checks = new ArrayList<>();
    Set<UUID> flagged = new HashSet<>();
    for (Finding finding : findings) {
      List<UUID> wrong = ids(finding.flagged());
      if (likely(finding) && flagged.addAll(wrong)) {
        checks.add(check(call, finding, wrong));
      }
    }
    return checks;
  }

  private static boolean likely(Finding finding) {
    return finding.compared().stream().allMatch(party -> party.confidence().compareTo(LIKELY) >= 0);
  }

  private static Check check(CallText call, Finding f, List<UUID> wrong) {
    List<UUID> compared = ids(f.compared());
    return new Check(
        FactIds.of(call.seed(), "check/" + f.rule() + compared),
        f.rule(),
        f.flag(),
        wrong,
        compared,
        f.arithmetic(),
        f.explanation());
  }

  private static List<UUID> ids(List<? extends Party> parties) {
    return parties.stream().map(Party::id).distinct().toList();
  }
}
