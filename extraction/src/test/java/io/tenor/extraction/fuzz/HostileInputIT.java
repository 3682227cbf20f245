package io.tenor.extraction.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenor.extraction.document.DocumentReader;
import io.tenor.extraction.document.DocumentType;
import io.tenor.extraction.document.UnreadableDocument;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts made to be slow take less than a second a MB, in the heap of 256 MB that tests run with.
 */
class HostileInputIT {
  private static final int MB = 1_000_000;

  /** What is read is compared with what is read again. */
  private static final int READINGS = 2;

  private static final String SPEAKERS =
      "Operator: Welcome to the second quarter 2031 call of Acme Corp.\n"
          + "Ada Brook - CFO: Revenue was $5 million, up 3%, and we expect 4% next quarter. ";
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("digits", "7".repeat(100_000)),
        Arguments.of("brackets", "(".repeat(50_000) + ")".repeat(50_000)),
        Arguments.of("all brackets", "([{<".repeat(MB / 4)),
        Arguments.of(
            "one line", "our revenue and the other things that we did ".repeat(5 * MB / 45)),
        Arguments.of(
            "scripts",
            "\u6f22\u5b57 \u03a9\u03bc\u03ad \u0627\u0644 \ud83d\udc4d 5% ".repeat(MB / 32)),
        Arguments.of("numbers", numbers()),
        Arguments.of("speakers", "Ada Brook: a? Ann Lee: b.\n".repeat(MB / 26)));
  }

  private static String numbers() {
    Random random = new Random(42);
    StringBuilder numbers = new StringBuilder();
    while (numbers.length() < MB) {
      numbers.append(random.nextInt(100_000)).append(random.nextBoolean() ? " " : ",\n");
    }
    return numbers.toString();
  }

  @BeforeAll
  static void warmUp() throws UnreadableDocument {
    for (int i = 0; i < 200; i++) {
      read((SPEAKERS.repeat(10) + "\n" + i).getBytes(UTF_8));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void takesLessThanASecondAMegabyte(String name, String text) throws UnreadableDocument {
    byte[] document = (SPEAKERS + text + "\nOperator: That was all.\n").getBytes(UTF_8);
    long before = THREADS.getCurrentThreadCpuTime();

    read(document);

    double seconds = (THREADS.getCurrentThreadCpuTime() - before) / 1e9;
    assertThat(seconds / READINGS / document.length * MB).as(name).isLessThan(1);
  }

  private static void read(byte[] document) throws UnreadableDocument {
    String text = DocumentReader.read(document, DocumentType.PLAIN);
    Holds.text(text);
  }
}
