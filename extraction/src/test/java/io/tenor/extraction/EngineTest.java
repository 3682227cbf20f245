package io.tenor.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenor.extraction.call.CallOverrides;
import io.tenor.extraction.call.CallReader;
import io.tenor.extraction.document.DocumentReader;
import io.tenor.extraction.document.DocumentType;
import io.tenor.extraction.guidance.GuidanceStatement;
import io.tenor.extraction.metric.ReportedMetric;
import io.tenor.extraction.text.Lexicon;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Facts are kept under the name of the engine that read them: other facts need another name. */
class EngineTest {
  private static final Path SAMPLES = Path.of("../samples");

  @Test
  void hasAnotherNameWhereItGivesOtherFacts() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Path sample : samples()) {
      digest.update(facts(sample).getBytes(UTF_8));
    }

    assertThat(Extraction.ENGINE + ": " + HexFormat.of().formatHex(digest.digest()))
        .as("what the samples give; where it is to change, name a new engine in Extraction.ENGINE")
        .isEqualTo(Lexicon.lines(EngineTest.class, "engine.txt").getLast());
  }

  private static String facts(Path sample) throws Exception {
    DocumentType type =
        sample.toString().endsWith(".html") ? DocumentType.HTML : DocumentType.PLAIN;
    String text = DocumentReader.read(Files.readAllBytes(sample), type);
    CallText call = new CallText(text, CallReader.read(text, CallOverrides.NONE), "seed");
    List<ReportedMetric> metrics = Extraction.metrics(call);
    List<GuidanceStatement> guidance =
        Extraction.guidance(call, metrics.stream().map(ReportedMetric::figure).toList());
    return call.call() + "\n" + metrics + "\n" + guidance + "\n";
  }

  private static List<Path> samples() throws Exception {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(file -> !file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
