package io.tenor.benchmarks;

import io.tenor.extraction.document.UnreadableDocument;
import io.tenor.extraction.quantity.Amounts;
import io.tenor.extraction.quantity.Mentions;
import io.tenor.extraction.text.Sentences;
import io.tenor.extraction.text.Tokens;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time and, with {@code -prof gc}, the allocation of each part for one call of 60 kB. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
public class PartsBenchmark {
  private Work work;
  private Tokens tokens;

  /** Reads the sample calls into one document. */
  @Setup
  public void read() throws IOException, UnreadableDocument {
    Corpus corpus = Corpus.of(List.of(), Path.of(System.getProperty("samples", "samples")));
    work = Work.of(corpus.document(60_000));
    tokens = Tokens.of(work.text());
  }

  @Benchmark
  public Object tokens() {
    return Tokens.of(work.text());
  }

  @Benchmark
  public Object sentences() {
    return Sentences.of(tokens);
  }

  @Benchmark
  public Object amounts() {
    return Amounts.of(tokens, Mentions.of(tokens));
  }

  @Benchmark
  public int layout() {
    return Work.Part.LAYOUT.applyAsInt(work);
  }

  @Benchmark
  public int metrics() {
    return Work.Part.METRICS.applyAsInt(work);
  }

  @Benchmark
  public int guidance() {
    return Work.Part.GUIDANCE.applyAsInt(work);
  }

  @Benchmark
  public int checks() {
    return Work.Part.CHECKS.applyAsInt(work);
  }

  @Benchmark
  public int all() {
    return Work.Part.ALL.applyAsInt(work);
  }
}
