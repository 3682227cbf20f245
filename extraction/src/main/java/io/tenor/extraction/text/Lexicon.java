package io.tenor.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Wordings kept as data. A line reads {@code meaning: phrase, phrase}; a meaning may stand on
 * several lines; {@code #} begins a comment.
 */
public final class Lexicon {

  private Lexicon() {}

  /**
   * The phrases of a resource, ready to be found.
   *
   * @param owner the class beside whose package the resource lies
   * @param meaning what the words before the colon stand for
   */
  public static <T> Phrases<T> load(Class<?> owner, String name, Function<String, T> meaning) {
    return Phrases.of(entries(owner, name, meaning));
  }

  /** The phrases of a resource in their order. */
  public static <T> List<Phrases.Entry<T>> entries(
      Class<?> owner, String name, Function<String, T> meaning) {
    List<Phrases.Entry<T>> entries = new ArrayList<>();
    for (String line : lines(owner, name)) {
      int colon = line.indexOf(": ");
      if (colon < 0) {
        throw new IllegalArgumentException(name + ": no meaning in \"" + line + "\"");
      }
      T value = meaning.apply(line.substring(0, colon).strip());
      Arrays.stream(line.substring(colon + 2).split(","))
          .map(String::strip)
          .filter(p -> !p.isEmpty())
          .forEach(p -> entries.add(new Phrases.Entry<>(p, value)));
    }
    return entries;
  }

  /** The lines of a resource without comments and blanks. */
  public static List<String> lines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name + " beside " + owner);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
