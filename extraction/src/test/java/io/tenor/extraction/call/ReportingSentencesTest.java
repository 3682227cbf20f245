package io.tenor.extraction.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in which nobody is named: reports of figures are calls, other prose is none. */
class ReportingSentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // codes and signs glued to their numbers
        "Revenue was CNY349 million. Net profit reached RMB4.16 billion. Opex came to RMB88 million.",
        "Net sales of SEK2,310 million. EBITDA of SEK410m. Net debt fell to SEK1.2bn.",
        "Net interest income rose to US$3.1bn. Provisions were HK$240 million. NIM was 1.9%.",
        // currencies of many countries, before and behind
        "Turnover was CHF 61 million. Operating income was CHF 7 million. Capex was CHF 3 million.",
        "Sales were KRW 5 trillion. Operating profit was ₩410 billion. R&D took 300 billion won.",
        "EPS was 14 rupees. EBITDA was 340 crores. The order book stands at 2,100 crore.",
        "Revenue was 4 billion kronor. EBIT was 310 million kronor. Net loss was 20 million kronor.",
        "Revenue was PLN 90 million. Gross profit was ZAR 40 million. Inventory was MXN 12 million.",
        "Revenue was THB930 million. EBITDA was 45 million baht. Net debt fell to 1.1 billion THB.",
        // metrics that are no money
        "Headcount grew 4%. Churn fell to 1.2%. ARPU was $11.",
        "Users rose 8% to 30 million. Stores grew 3%. The provision was $4 million.",
        "Gross margin fell 120 basis points. Utilization was 81%. Backlog grew by twelve percent.",
        // one everyday word beside others
        "Prices rose 3%. Gross margin was 40%. EBITDA was $9 million.",
        // lines broken anywhere
        "In the first\nquarter revenue came to EUR\n40 million. Gross\nmargin was\n38 per cent. Our\n"
            + "free cash\nflow was EUR 5\nmillion.",
        "Revenue was\r\nINR 90 million.\r\nEBITDA\r\nwas INR 12\r\nmillion. Net income\r\nwas INR 4 million.",
        // a list
        "* Revenue CAD 20 million\n* EBITDA margin 31%\n* Free cash flow C$4 million\n",
      })
  void takesReportsOfFigures(String text) throws NotACall {
    Call call = CallReader.read(text, CallOverrides.NONE);

    assertThat(call.vendorFormat()).isEqualTo("sentences");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear all, lunch is at noon.",
        // two sentences are too few, wherever their lines end
        "Revenue was CNY349 million\nin the first quarter.\nGross margin was 31%.",
        // an amount or a metric is missing
        "Revenue grew. Gross margin improved. EBITDA was strong in 2031. Backlog is at 4,200 units.",
        "He ran 30% farther. She paid $40. The bus costs €3. They gave 5 pounds to the choir.",
        "Revenue is due on day 12. Net income is on page 40. The dividend is item 3 of 9.",
        // a letter
        "Dear Ida, the rent is $1,450 now, 12% more than before. The flights to Oslo cost us $520."
            + " We paid €300 for two rooms with a view. The price of a coffee is €6 there. I put 10%"
            + " of my wages aside, so my savings are at $3,000. Some people pay $90 for a ticket!",
        "The school fair took $840. Families gave 20% more than last year. Guests bought tickets for"
            + " $3, and boxes of plums for $5. Members pay fees of $2.",
        // a recipe
        "Chop 200 g of chocolate with 70% cocoa. Add 4 ounces of cream with 35% fat. Whisk until"
            + " the volume has grown by 50%. A batch yields 12, at about $0.40 each.",
        // what only sounds like a metric
        "The sales team grew 5%. An earnings call costs $90. The safety margin is 20%.",
        "I share 40% of the cake. Your guidance was worth $100. They hold 3% of all claims.",
      })
  void refusesOtherProse(String text) {
    assertThatThrownBy(() -> CallReader.read(text, CallOverrides.NONE))
        .isInstanceOf(NotACall.class)
        .hasMessageContaining("fewer than three sentences");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Revenue 5 ", "$5% ", "net-", "Revenue was large. ", "RMB4", "net operating "})
  void refusesLongTextsInTime(String part) {
    String text = part.repeat(1_000_000 / part.length());

    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () ->
            assertThatThrownBy(() -> CallReader.read(text, CallOverrides.NONE))
                .isInstanceOf(NotACall.class));
  }
}
