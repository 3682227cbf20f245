package io.tenor.extraction.call;

import java.util.regex.Pattern;

/** The words of event and period that stand around a company's name. */
final class PeriodNoise {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<=^|\\s)(?:Q[1-4]|20\\d{2}-?Q[1-4]|[1-4]Q\\d{0,4}|[HS][12]|[HS][12]\\d{2,4}|[12]H\\d{0,4}|9M\\d{0,4}|FY|F?Y'?\\d{2,4}|"
              + "CY\\d{0,4}|'\\d{2}|20\\d{2}(?:[-/]\\d{2})?|1st|2nd|3rd|4th|First|Second|Third|Fourth|Full|Fiscal|Year|"
              + "(?:First|Second|Third|Fourth|1st|2nd|3rd|4th)-Quarter|Full-Year|Year-End|Half|Half-Year|Half-Yearly|Quarter|Quarterly|Six|Nine|Months?|Earnings|Conference|Call|Results|"
              + "Transcript|Final|Event|Interim|Annual|Edited|Preliminary|Presentation|Release|Corrected|"
              + "Webcast|Audio|Operating|Live|of|for|the|on|ended|ending|our|this|today's|today\u2019s|"
              + "[-|:\u2013\u2014])(?=[,.:;]?(?:\\s|$))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EDGES =
      Pattern.compile("^(?:\\W|and\\s|&\\s)+|(?:[^\\p{L}\\p{N}.)]|\\sand|\\s&)+$");
  private static final Pattern GAPS = Pattern.compile("\\s{2,}");

  private PeriodNoise() {}

  /** What is left without them. */
  static String without(String words) {
    String bare = WORDS.matcher(words).replaceAll(" ");
    bare = GAPS.matcher(bare).replaceAll(" ").strip();
    return EDGES.matcher(bare).replaceAll("").strip();
  }
}
