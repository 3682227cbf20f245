package io.tenor.local.faults;

import io.tenor.local.client.Document;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Any number of calls, each of a company of its own, all with figures and guidance. */
public final class InventedCalls {

  private InventedCalls() {}

  public static List<Document> of(int count) {
    return IntStream.range(0, count).mapToObj(i -> Document.text(call(company(i), i))).toList();
  }

  /**
   * A text of the call of a company's second quarter of 2031.
   *
   * @param company of two words or more
   * @param figures which figures it has: another number is a correction
   */
  public static Document of(String company, int figures) {
    return Document.text(call(company, figures));
  }

  private static String company(int i) {
    List<String> first =
        List.of(
            "Alder", "Birch", "Cedar", "Dogwood", "Elder", "Fir", "Gorse", "Hazel", "Ivy",
            "Juniper");
    List<String> second =
        List.of(
            "Foundry", "Harbour", "Looms", "Mills", "Optics", "Pumps", "Quarry", "Rail", "Signals",
            "Tools");
    return "%s %s%s"
        .formatted(first.get(i % 10), second.get(i / 10 % 10), i < 100 ? "" : " " + roman(i / 100));
  }

  private static String roman(int n) {
    return "I".repeat(n);
  }

  private static String call(String company, int n) {
    return String.format(
        Locale.ROOT,
        """
        %1$s Inc (NASDAQ:%2$s) Q2 2031 Earnings Conference Call July 29, 2031 5:00 PM ET

        Company Participants

        Ada Lindqvist - Chief Executive Officer

        Conference Call Participants

        Boris Adeyemi - Northmoor Research

        Operator

        Good afternoon, and welcome to the %1$s second quarter 2031 results call. Ada Lindqvist will begin.

        Ada Lindqvist

        Revenue was $%3$d.%4$d million, up %5$d%% year over year. Gross margin was %6$d.5%%, and net income was $%7$d million.

        For the third quarter we expect revenue of $%8$d million to $%9$d million. For the full year we expect a gross margin of at least %6$d%%.

        Question-and-Answer Session

        Operator

        The first question is from Boris Adeyemi with Northmoor Research.

        Boris Adeyemi

        How many people do you plan to hire?

        Ada Lindqvist

        We had %10$d employees at the end of June, and we expect capital expenditures of $%7$d million this year.
        """,
        company,
        ticker(company),
        100 + n,
        n % 10,
        3 + n % 20,
        30 + n % 30,
        5 + n % 40,
        110 + n,
        118 + n,
        400 + 3 * n);
  }

  /** Four letters, which other companies do not share. */
  private static String ticker(String company) {
    int hash = Math.floorMod(company.hashCode() * 31, 26 * 26 * 26 * 26);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      letters.append((char) ('A' + hash % 26));
      hash /= 26;
    }
    return letters.toString();
  }
}
