package io.tenor.extraction.period;

import java.util.regex.Pattern;

/** How periods are written, of calls and of what they state. */
public enum PeriodForm {
  /** What a call reports, in the company's own naming. */
  FISCAL("\\d{4}(Q[1-4]|H[12]|-9M)|FY\\d{4}", "2021Q2, 2021H1, 2021-9M or FY2021"),

  /** What a fact is of: a call's period or one that is named in its text alone. */
  OF_FACT(
      FISCAL.pattern.pattern()
          + "|CY\\d{4}|\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|cumulative",
      "2021Q2, 2021H1, 2021-9M, FY2021, CY2021, 2021-04, 2021-06-30 or cumulative");

  private final Pattern pattern;
  private final String examples;

  PeriodForm(String pattern, String examples) {
    this.pattern = Pattern.compile(pattern);
    this.examples = examples;
  }

  public boolean fits(String period) {
    return pattern.matcher(period).matches();
  }

  /** One of each kind, in words for whoever wrote something else. */
  public String examples() {
    return examples;
  }
}
