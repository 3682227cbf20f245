package io.tenor.extraction.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CallReaderTest {

  private static Call read(String text) throws NotACall {
    return CallReader.read(text, CallOverrides.NONE);
  }

  private static Participant named(Call call, String name) {
    return call.participants().stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keepsOnePersonUnderManyNames() throws NotACall {
    Call call =
        read(
            """
            Company Participants
            Wei Song - Chairman & CEO
            Lena Karlsson - CFO

            Operator
            Welcome to the Birch Lending second quarter 2023 call.
            Song Wei
            Good day. Chairman Song is my title, and Mr. Wei Song my name.
            Lena Karlson
            Thank you, Chairman Song. Revenue rose 8%.
            Wei Song
            That is all.
            """);

    assertThat(call.participants())
        .extracting(Participant::name)
        .containsExactly("Wei Song", "Lena Karlsson", "Operator");
    assertThat(named(call, "Wei Song").aliases()).contains("Song Wei", "Chairman Song");
    assertThat(named(call, "Lena Karlsson").aliases()).contains("Lena Karlson");
  }

  @Test
  void namesTheCompanyInFullWhereTheHeadDoes() throws NotACall {
    Call call =
        read(
            """
            Birch (BRCH) Q2 2023 Earnings Call Transcript
            Watchlist
            Birch.com, Inc. (BRCH)

            Operator: Welcome to the call.
            Lena Karlsson: Revenue rose 8%.
            Operator: That is all.
            """);

    assertThat(call.company()).isEqualTo("Birch.com, Inc.");
    assertThat(call.ticker()).isEqualTo("BRCH");
  }

  @Test
  void keepsPeopleOfOneFamilyNameApart() throws NotACall {
    Call call =
        read(
            """
            Operator
            Hello. The first question comes from Emma Xu of Northgate.
            Emma Xu
            How is demand?
            Alex Xu
            It is fine.
            """);

    assertThat(call.turns())
        .extracting(Turn::speaker)
        .containsExactly("Operator", "Emma Xu", "Alex Xu");
  }

  @Test
  void knowsForWhomAnInterpreterSpeaks() throws NotACall {
    Call call =
        read(
            """
            Operator: Welcome to the Sakura Optics first quarter 2024 earnings call.
            Kenji Mori: [Foreign Language]
            Interpreter: Revenue rose by 4 billion yen.
            Yui Tanaka: [Foreign Language]
            Interpreter: And margin was 12%.
            """);

    Participant first = call.participants().get(call.turns().get(2).participant());
    Participant second = call.participants().get(call.turns().get(4).participant());
    assertThat(call.participants().get(first.speaksFor()).name()).isEqualTo("Kenji Mori");
    assertThat(call.participants().get(second.speaksFor()).name()).isEqualTo("Yui Tanaka");
  }

  @Test
  void namesNumberedSpeakersOnlyWhereTheySaySo() throws NotACall {
    Call call =
        read(
            """
            Speaker 0: Good morning. I'm Nora Field, head of communications for Harbor Mills. With me is Tom Ash, chief executive. I now hand over to Tom.

            Speaker 1: Thank you, Nora. Revenue was $3 million.

            Speaker 2: This is hard to say, but costs rose by 5%.

            Speaker 0: We now take questions.

            Speaker 3: What about margin?
            """);

    assertThat(call.turns())
        .extracting(Turn::speaker)
        .containsExactly("Nora Field", "Tom Ash", "Speaker 2", "Nora Field", "Speaker 3");
  }

  @Test
  void groupsFollowUpsOfOneAnalystIntoOneExchange() throws NotACall {
    Call call =
        read(
            """
            Ann Lee: Sales were $5 million.
            Operator: The first question comes from Bo Berg with Northgate.
            Bo Berg: What of margin?
            Ann Lee: It was 30%.
            Bo Berg: And next year?
            Ann Lee: The same.
            Operator: The next question comes from Cy Dahl with Lotus.
            Cy Dahl: What of capex?
            Ann Lee: $2 million.
            """);

    assertThat(call.exchanges())
        .containsExactly(
            new Exchange(0, java.util.List.of(2, 4), java.util.List.of(3, 5)),
            new Exchange(1, java.util.List.of(7), java.util.List.of(8)));
  }

  @Test
  void letsTheSenderKnowBetter() throws NotACall {
    CallOverrides overrides =
        new CallOverrides("Other Mills", "OTH", "FY2024", LocalDate.of(2025, 2, 3));

    Call call =
        CallReader.read(
            "Harbor Mills (NYSE:HMIL) Q1 2025 Earnings Call May 6, 2025\n"
                + "Operator: Hello all.\nAnn Lee: Hi.\n",
            overrides);

    assertThat(call.company()).isEqualTo("Other Mills");
    assertThat(call.ticker()).isEqualTo("OTH");
    assertThat(call.fiscalPeriod()).isEqualTo("FY2024");
    assertThat(call.date()).isEqualTo("2025-02-03");
  }

  @Test
  void acceptsSentencesOfFiguresWithoutAnySpeaker() throws NotACall {
    String text =
        """
        net sales were $ 340 million in the first quarter .
        gross margin was 31.2 % compared to 30.1 % a year ago .
        we expect capital expenditures of $ 45 million .
        """;

    Call call = read(text);

    assertThat(call.vendorFormat()).isEqualTo("sentences");
    assertThat(call.turns()).hasSize(1);
    assertThat(call.turns().getFirst().source().of(text)).isEqualTo(text.strip());
  }

  @Test
  void refusesWhatIsNoCall() {
    assertThatThrownBy(() -> read("Heat the oven. Bake for 40 minutes at 180 degrees."))
        .isInstanceOf(NotACall.class)
        .hasMessageContaining("no speaker was found");
    assertThatThrownBy(() -> read("Operator: Hello, this is a test of the line."))
        .isInstanceOf(NotACall.class)
        .hasMessageContaining("only one speaker was found");
    assertThatThrownBy(() -> read(" \r\n\t"))
        .isInstanceOf(NotACall.class)
        .hasMessageContaining("empty");
  }

  @Test
  void endsTheLastTurnWhereThePublishersWordsBegin() throws NotACall {
    String text =
        """
        Ann Lee: Sales were $5 million.
        Operator: That was all. You may now disconnect.
        Buy our newsletter for $5 a month.
        """;

    Call call = read(text);

    assertThat(call.turns().getLast().source().of(text)).endsWith("disconnect.");
  }
}
