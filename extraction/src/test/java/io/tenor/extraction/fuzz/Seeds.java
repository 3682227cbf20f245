package io.tenor.extraction.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What mutations begin with: the documents and the wordings of the other tests. No class that is
 * tested is touched here: Jazzer can't follow those that are loaded before it.
 */
final class Seeds {
  private static final Path RESOURCES = Path.of("test-classes/io/tenor/extraction");

  /** As {@link Holds#document} counts them. */
  private static final List<String> TYPES = List.of("txt", "html", "pdf", "json", "csv");

  private Seeds() {}

  /** The documents of all layouts, their type in the first byte. */
  static Stream<byte[]> documents() {
    return layouts()
        .map(
            file -> {
              byte[] document = bytes(file);
              byte[] seed = new byte[document.length + 1];
              seed[0] = (byte) type(file);
              System.arraycopy(document, 0, seed, 1, document.length);
              return seed;
            });
  }

  /** The texts of layouts. */
  static Stream<byte[]> texts() {
    return layouts().filter(file -> type(file) == 0).map(Seeds::bytes);
  }

  /** A few sentences each, with figures and guidance. */
  static Stream<byte[]> wordings() {
    return Stream.concat(lines("metric/figures.txt"), lines("guidance/statements.txt"))
        .filter(line -> !line.startsWith("=") && !line.startsWith("#"))
        .map(line -> line.getBytes(UTF_8));
  }

  private static Stream<Path> layouts() {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("call/layouts"))) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(String name) {
    return new String(bytes(RESOURCES.resolve(name)), UTF_8).lines();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The place of the file's type among the types, of which none is loaded here. */
  private static int type(Path file) {
    String name = file.toString();
    return Math.max(0, TYPES.indexOf(name.substring(name.lastIndexOf('.') + 1)));
  }
}
