package io.tenor.transcript.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a call names its company. */
public record Named(@Nullable String name, @Nullable String ticker) {

  /** The key of companies with this ticker. */
  public static String byTicker(String ticker) {
    return "ticker:" + ticker.toUpperCase(Locale.ROOT);
  }

  /** The key of companies with this name, however it is written. */
  public static String byName(String name) {
    return "name:" + CompanyName.plain(name);
  }

  /** What the company is recognised by, the surest first. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    if (ticker != null) {
      keys.add(byTicker(ticker));
    }
    if (name != null) {
      keys.add(byName(name));
    }
    return keys;
  }
}
