package io.tenor.extraction;

import io.tenor.extraction.text.Span;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gives names in a text other names, the longest first and only where they are whole words. */
record Renaming(Map<String, String> names) {

  String of(String text) {
    return pattern().matcher(text).replaceAll(m -> Matcher.quoteReplacement(names.get(m.group())));
  }

  /** Where a place of the text is once it is renamed. */
  Span shifted(String text, Span place) {
    return new Span(shifted(text, place.start()), shifted(text, place.end()));
  }

  private int shifted(String text, int place) {
    return place
        + pattern()
            .matcher(text)
            .results()
            .filter(name -> name.end() <= place)
            .mapToInt(this::growth)
            .sum();
  }

  private int growth(MatchResult name) {
    return names.get(name.group()).length() - name.group().length();
  }

  private Pattern pattern() {
    return Pattern.compile(
        names.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
  }
}
