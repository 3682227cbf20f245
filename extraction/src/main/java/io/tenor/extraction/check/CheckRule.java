package io.tenor.extraction.check;

import java.util.List;

/** One way in which figures of a call can be compared. */
interface CheckRule {

  /** A comparison that failed, before it has an id; of a rule no two compare the same figures. */
  record Finding(
      String rule,
      Flag flag,
      List<? extends Party> flagged,
      List<? extends Party> compared,
      Arithmetic arithmetic,
      String explanation) {}

  /**
   * What does not fit together by this rule.
   *
   * @param figures of one call, in order of place
   */
  List<Finding> check(List<Stated> figures);
}
