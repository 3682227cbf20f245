package io.tenor.extraction.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is a call whose turns lie in it, or is none. */
class LayoutsFuzzIT {

  static Stream<byte[]> seeds() {
    return Seeds.texts();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "20s")
  void readsAnyText(byte[] bytes) {
    Holds.call(new String(bytes, UTF_8));
  }
}
