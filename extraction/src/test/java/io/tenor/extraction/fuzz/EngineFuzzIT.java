package io.tenor.extraction.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever management says, facts lie in its words, and the same words give the same facts. */
class EngineFuzzIT {

  static Stream<byte[]> seeds() {
    return Seeds.wordings();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "20s")
  void readsAnyWords(byte[] bytes) {
    String words = new String(bytes, UTF_8);
    if (!words.isBlank()) {
      Holds.said(words);
    }
  }
}
