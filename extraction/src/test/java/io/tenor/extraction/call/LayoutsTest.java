package io.tenor.extraction.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenor.extraction.document.DocumentReader;
import io.tenor.extraction.document.DocumentType;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One invented call in many layouts: each file of {@code layouts} holds the same six turns. */
class LayoutsTest {
  private static final List<String> SPEAKERS =
      List.of("Operator", "Dana Whitfield", "Omar Reyes", "Operator", "Priya Nair", "Omar Reyes");
  private static final List<String> WORDS =
      List.of(
          "Good day, and welcome to the Harbor Mills first quarter 2025 earnings call. Here is Dana"
              + " Whitfield.",
          "Thank you. With me is Omar Reyes, our chief executive.",
          "Revenue grew 12% to $340 million in the quarter.",
          "Our first question comes from Priya Nair with Northgate Securities.",
          "Could you talk about margin in the second half?",
          "Sure. We expect about 31%.");
  private static final Section P = Section.PRESENTATION;
  private static final Section QA = Section.QA;

  static List<Path> layouts() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(LayoutsTest.class.getResource("layouts")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void findsTheSameTurnsInEveryLayout(Path file) throws Exception {
    String text = DocumentReader.read(Files.readAllBytes(file), type(file));

    Call call = CallReader.read(text, CallOverrides.NONE);

    assertThat(call.turns()).extracting(Turn::speaker).isEqualTo(SPEAKERS);
    assertThat(call.turns()).extracting(turn -> spoken(turn, text)).isEqualTo(WORDS);
    assertThat(call.turns()).extracting(Turn::section).containsExactly(P, P, P, QA, QA, QA);
    assertThat(call.exchanges()).containsExactly(new Exchange(0, List.of(4), List.of(5)));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void findsCompanyPeriodAndPeopleInEveryLayout(Path file) throws Exception {
    String text = DocumentReader.read(Files.readAllBytes(file), type(file));

    Call call = CallReader.read(text, CallOverrides.NONE);

    assertThat(String.valueOf(call.company()).toLowerCase(Locale.ROOT)).startsWith("harbor mills");
    assertThat(call.fiscalPeriod()).isEqualTo("2025Q1");
    assertThat(call.currency()).isEqualTo("USD");
    assertThat(call.ticker()).isIn(null, "HMIL");
    assertThat(call.date()).isIn(null, LocalDate.of(2025, 5, 6));
    assertThat(kind(call, "Priya Nair")).containsExactly(ParticipantKind.ANALYST);
    assertThat(kind(call, "Omar Reyes")).containsExactly(ParticipantKind.MANAGEMENT);
    assertThat(kind(call, "Operator")).containsExactly(ParticipantKind.OPERATOR);
  }

  private static List<ParticipantKind> kind(Call call, String name) {
    return call.participants().stream()
        .filter(p -> p.name().equals(name))
        .map(Participant::kind)
        .toList();
  }

  /** The words of a turn without line ends and a wire's page footers. */
  private static String spoken(Turn turn, String text) {
    return turn.source()
        .of(text)
        .replaceAll("(?m)^Page \\d.*$", "")
        .replaceAll("(?m)^This is the end of the document\\.$", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static DocumentType type(Path file) {
    String name = file.getFileName().toString();
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html" -> DocumentType.HTML;
      case "json" -> DocumentType.JSON;
      case "csv" -> DocumentType.CSV;
      default -> DocumentType.PLAIN;
    };
  }
}
