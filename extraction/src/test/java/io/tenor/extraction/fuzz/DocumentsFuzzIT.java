package io.tenor.extraction.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are a document or are refused with a reason. */
class DocumentsFuzzIT {

  static Stream<byte[]> seeds() {
    return Seeds.documents();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "20s")
  void readsOrRefuses(byte[] bytes) {
    if (bytes.length > 1) {
      Holds.document(bytes[0], Arrays.copyOfRange(bytes, 1, bytes.length));
    }
  }
}
