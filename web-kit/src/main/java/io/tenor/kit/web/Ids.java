package io.tenor.kit.web;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids as callers send them. */
public final class Ids {
  private static final Pattern FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Ids() {}

  /** The id that the words are, null where they are other words: a name, a ticker. */
  public static @Nullable UUID parse(String words) {
    return FORM.matcher(words).matches() ? UUID.fromString(words) : null;
  }
}
