package io.tenor.benchmarks;

import io.tenor.extraction.document.UnreadableDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints how fast calls are read, on one core and warm; how time grows with length; and the rates
 * of other tools on the same text. {@code Rates PEERS_DIR SAMPLES_DIR [FILE...]}, see {@code
 * benchmarks/run}.
 */
final class Rates {
  private static final int ROUNDS = 15;
  private static final int PIECE = 25_000;
  private static final int[] SIZES = {10_000, 100_000, 1_000_000, 10_000_000};

  /** How much more a byte of the longest text may take; a square would be ten times or more. */
  private static final double SLACK = 2.5;

  private Rates() {}

  public static void main(String[] args) throws IOException, UnreadableDocument {
    Path peers = Path.of(args[0]);
    Corpus corpus = Corpus.of(List.of(args).subList(2, args.length), Path.of(args[1]));
    double all = parts(corpus.documents());
    boolean linear = growth(corpus);
    others(corpus, peers, all);
    System.exit(linear ? 0 : 1);
  }

  private static double parts(List<String> documents) {
    List<Work> works = new ArrayList<>();
    long bytes = 0;
    for (String document : documents) {
      bytes += Corpus.bytes(document);
      works.add(Work.of(document));
    }
    System.out.printf(
        "%d documents, %.2f MB; MB a second of processor time, best round, one core, warm%n",
        documents.size(), bytes / 1e6);
    double rate = 0;
    for (Work.Part part : Work.Part.values()) {
      double seconds = Clock.best(() -> works.stream().mapToInt(part).sum(), ROUNDS);
      rate = bytes / 1e6 / seconds;
      System.out.printf("  %-12s %8.2f MB/s%n", part.title(), rate);
    }
    return rate;
  }

  /** Whether the time of each part grows with the length and no faster. */
  private static boolean growth(Corpus corpus) {
    boolean linear = true;
    System.out.println("Seconds a MB in one document of 10 kB, 100 kB, 1 MB and 10 MB");
    Work[] works = new Work[SIZES.length];
    for (int i = 0; i < SIZES.length; i++) {
      works[i] = Work.of(corpus.document(SIZES[i]));
    }
    for (Work.Part part : Work.Part.values()) {
      double[] seconds = new double[SIZES.length];
      StringBuilder line = new StringBuilder("  %-12s".formatted(part.title()));
      for (int i = 0; i < SIZES.length; i++) {
        Work work = works[i];
        seconds[i] = Clock.best(() -> part.applyAsInt(work), 2) * 1e6 / SIZES[i];
        line.append(" %8.4f".formatted(seconds[i]));
      }
      boolean grows = seconds[3] > SLACK * Math.max(seconds[1], seconds[2]);
      System.out.println(line + (grows ? "  grows faster than the text" : "  linear"));
      linear &= !grows;
    }
    return linear;
  }

  private static void others(Corpus corpus, Path dir, double all) throws IOException {
    System.out.printf(
        "Other tools on %d kB of the same text, measured alike (MB/s), and how often faster all"
            + " together is%n",
        PIECE / 1000);
    String piece = corpus.piece(PIECE).toString();
    for (Peer peer : List.of(coreNlp(dir, piece), recognizers(dir, piece))) {
      double rate = peer.rate();
      if (!Double.isNaN(rate)) {
        System.out.printf("  %-58s %8.4f  %7.0f times%n", peer.name(), rate, all / rate);
      }
    }
  }

  private static Peer coreNlp(Path dir, String piece) throws IOException {
    Path classpath = dir.resolve("target/classpath");
    return new Peer(
        "Stanford CoreNLP: tokenize, ssplit, pos, lemma, ner",
        Files.exists(classpath)
            ? List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3g",
                "-XX:+UseSerialGC",
                "-cp",
                Files.readString(classpath).strip(),
                dir.resolve("CoreNlp.java").toString(),
                piece,
                "60")
            : List.of());
  }

  private static Peer recognizers(Path dir, String piece) {
    Path home = dir.resolve("target/node");
    return new Peer(
        "Microsoft Recognizers-Text on Node: percentage, currency",
        Files.exists(home.resolve("node_modules"))
            ? List.of("node", home.resolve("recognizers.mjs").toString(), piece, "20")
            : List.of());
  }
}
