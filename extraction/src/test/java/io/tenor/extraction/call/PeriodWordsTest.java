package io.tenor.extraction.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q3 2020 Results | 2020Q3",
        "1Q25 results call | 2025Q1",
        "Q1'25 call | 2025Q1",
        "Q2 FY25 Earnings | 2025Q2",
        "Q2 & H1 FY25 Earnings | 2025Q2",
        "Q1 FY2024-25 call | 2025Q1",
        "FY2024 3Q briefing | 2024Q3",
        "2021 Q2 | 2021Q2",
        "Q4 and Full Year 2025 | 2025Q4",
        "the fourth quarter and full year 2024 | 2024Q4",
        "second-quarter fiscal 2024 | 2024Q2",
        "fiscal 2024 third quarter | 2024Q3",
        "third quarter of FY2021 | 2021Q3",
        "H1 2022 | 2022H1",
        "first half of 2022 | 2022H1",
        "2H24 | 2024H2",
        "9M 2024 Results | 2024-9M",
        "nine months of 2023 | 2023-9M",
        "Full Year 2024 results | FY2024",
        "FY 2023 | FY2023",
        "half-year results for the six months ended 30 September 2024 | 2025H1",
        "interim figures of the half ended December 2023 | 2024H1",
      })
  void namesThePeriodAsTheCompanyDoes(String words, String period) {
    assertThat(PeriodWords.spoken(words)).isEqualTo(period);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Q4 15 percent", "the second quarter", "30 September 2024", "page 12 of 40"})
  void readsNoPeriodIntoOtherNumbers(String words) {
    assertThat(PeriodWords.spoken(words)).isNull();
  }
}
