package io.tenor.extraction.call;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The company as the first speakers call it. */
final class OpeningWords {
  private static final String NAME =
      "((?:\\d{1,4}\\s)?\\p{Lu}[\\p{L}\\d&.'\u2019-]*(?:\\s(?:(?:of|and|the|de|&)\\s)?\\p{Lu}[\\p{L}\\d&.-]*){0,5})";
  private static final Pattern WELCOME =
      Pattern.compile(
          "(?:[Ww]elcome(?:\\s(?:you|everyone|all))?\\s(?:to|you to|back to)|[Jj]oining(?:\\sus)?(?:\\stoday)?"
              + "(?:\\son|\\sfor|\\sat)?|[Tt]his is)\\s(?:(?:the|this|our|today's|today\u2019s|live|webcast|presentation"
              + "|of|for)\\s){0,6}"
              + NAME
              + "(?:['\u2019]s?)?[\\s,]");
  private static final Pattern OF_COMPANY =
      Pattern.compile(
          "(?:quarter|results|year|financial briefing)\\b[^.]{0,80}?\\sof\\s" + NAME + "[,.]");
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s(?:First|Second|Third|Fourth|Q[1-4]|[1-4]Q|Fiscal|FY|Full|Earnings|Conference|Quarterly|"
              + "Results|Investor|Year|Half|Annual|Interim|H[12]|Year-End|Operating|\\d{4}).*$");

  private OpeningWords() {}

  static @Nullable String company(String words) {
    Matcher found = WELCOME.matcher(words);
    while (found.find()) {
      String name = trimmed(found.group(1));
      if (!Words.tellsHeading(name) || Words.tellsFirm(name)) {
        return name;
      }
    }
    Matcher of = OF_COMPANY.matcher(words);
    while (of.find()) {
      String name = trimmed(of.group(1));
      if (!Words.tellsHeading(name) || Words.tellsFirm(name)) {
        return name;
      }
    }
    return null;
  }

  private static String trimmed(String name) {
    String bare = TAIL.matcher(" " + name).replaceFirst("").strip();
    return bare.replaceFirst("['\u2019]s$", "");
  }
}
