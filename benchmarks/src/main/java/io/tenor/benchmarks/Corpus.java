package io.tenor.benchmarks;

import io.tenor.extraction.document.DocumentReader;
import io.tenor.extraction.document.DocumentType;
import io.tenor.extraction.document.UnreadableDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts to read: files, or the repository's sample calls. Text is repeated with other decimals, so
 * that nothing can be known from the time before.
 */
final class Corpus {
  /** About as much as people say in an hour. */
  private static final int CALL = 60_000;

  private static final Pattern DECIMALS = Pattern.compile("(?<=\\d[.,])\\d+");

  private final List<String> texts;
  private final boolean samples;
  private final Random random = new Random(7);

  private Corpus(List<String> texts, boolean samples) {
    this.texts = texts;
    this.samples = samples;
  }

  /** The sample calls where no file is named. */
  static Corpus of(List<String> files, Path samples) throws IOException, UnreadableDocument {
    List<String> texts = new ArrayList<>();
    for (Path file : files.isEmpty() ? calls(samples) : files.stream().map(Path::of).toList()) {
      texts.add(DocumentReader.read(Files.readAllBytes(file), type(file.toString())));
    }
    return new Corpus(texts, files.isEmpty());
  }

  private static List<Path> calls(Path samples) throws IOException {
    try (Stream<Path> files = Files.list(samples)) {
      return files.filter(f -> !f.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static DocumentType type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "pdf" -> DocumentType.PDF;
      case "html" -> DocumentType.HTML;
      case "json" -> DocumentType.JSON;
      case "csv" -> DocumentType.CSV;
      default -> DocumentType.PLAIN;
    };
  }

  /** Documents of the length of calls, each once; the samples are short and repeated to it. */
  List<String> documents() {
    return samples
        ? texts.stream().map(text -> repeated(List.of(text), CALL)).toList()
        : List.copyOf(texts);
  }

  /** One document of so many bytes. */
  String document(int bytes) {
    return repeated(texts, bytes);
  }

  private String repeated(List<String> pieces, int bytes) {
    StringBuilder text = new StringBuilder(bytes + 1000);
    long written = 0;
    for (int i = 0; written < bytes; i++) {
      String piece = pieces.get(i % pieces.size());
      String next = i < pieces.size() ? piece : varied(piece);
      text.append(next).append("\n\n");
      written += bytes(next) + 2;
    }
    text.setLength((int) (text.length() * (double) bytes / written));
    return text.toString();
  }

  private String varied(String text) {
    return DECIMALS.matcher(text).replaceAll(digits -> digits(digits.group().length()));
  }

  private String digits(int length) {
    return random
        .ints(length, '0', '9' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The beginning of the texts in a file of its own, for tools that read slowly. */
  Path piece(int bytes) {
    try {
      Path file = Files.createTempFile("tenor-piece", ".txt");
      file.toFile().deleteOnExit();
      return Files.writeString(file, document(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
