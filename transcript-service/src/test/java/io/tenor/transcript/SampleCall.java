package io.tenor.transcript;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.tenor.kit.web.testing.As;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** A call of a company that does not exist. */
record SampleCall(String company, String ticker, String period) {

  /** Of a company that no other test has. */
  static SampleCall fresh() {
    String ticker =
        ThreadLocalRandom.current()
            .ints(8, 'A', 'Z' + 1)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    String name = ticker.charAt(0) + ticker.substring(1).toLowerCase(Locale.ROOT);
    return new SampleCall(name + " Mills, Inc.", ticker, "Q2 2031");
  }

  SampleCall in(String otherPeriod) {
    return new SampleCall(company, ticker, otherPeriod);
  }

  String text() {
    return saying("Revenue grew 12% to $340 million in the quarter.");
  }

  /** The text of it, in which the chief executive says these words. */
  String saying(String words) {
    return """
        %s (NASDAQ:%s) %s Earnings Conference Call July 28, 2031 5:00 PM ET

        Company Participants

        Dana Whitfield - Vice President, Investor Relations
        Omar Reyes - Chief Executive Officer

        Conference Call Participants

        Priya Nair - Northgate Securities

        Operator

        Good day, and welcome to the call. I now hand over to Dana Whitfield.

        Dana Whitfield

        Thank you. With me is Omar Reyes, our chief executive.

        Omar Reyes

        %s

        Question-and-Answer Session

        Operator

        Our first question comes from Priya Nair with Northgate Securities.

        Priya Nair

        Could you talk about margin in the second half?

        Omar Reyes

        Sure. We expect about 31%%.
        """
        .formatted(company, ticker, period, words);
  }

  /** The text of it with so many questions, each answered. */
  String questions(int count) {
    StringBuilder text = new StringBuilder(text());
    for (int i = 1; i < count; i++) {
      text.append(
          "\nOperator\n\nThe next one, please.\n\nPriya Nair\n\nWhat about %d?\n\nOmar Reyes\n\nFine.\n"
              .formatted(i));
    }
    return text.toString();
  }

  /** A text that does not say whose call of which period it is. */
  static String headless() {
    return """
        Operator

        Good day, and welcome to the call number %d.

        Omar Reyes

        Revenue grew 12%% to $340 million in the quarter.

        Operator

        Our first question comes from Priya Nair with Northgate Securities.

        Priya Nair

        Could you talk about margin in the second half?

        Omar Reyes

        Sure. We expect about 31%%.
        """
        .formatted(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE));
  }

  static Response send(String text) {
    return plain().body(text.getBytes(StandardCharsets.UTF_8)).post("/api/v1/transcripts");
  }

  static RequestSpecification plain() {
    return as("text/plain; charset=utf-8");
  }

  /** A request with this very content type. */
  static RequestSpecification as(String contentType) {
    EncoderConfig unchanged =
        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
    return As.partner()
        .config(RestAssuredConfig.config().encoderConfig(unchanged))
        .contentType(contentType);
  }
}
