package io.tenor.extraction.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Drops what stands at the top or foot of most pages, page numbers aside the same each time. What
 * is not surely so stays: a lost line of the body is worse than a page number in it.
 */
final class RunningHeads {
  private static final int EDGE = 4;
  private static final int FEWEST_PAGES = 3;

  private RunningHeads() {}

  static String without(List<List<String>> pages) {
    List<List<String>> bodies = pages.stream().map(RunningHeads::bare).toList();
    Set<String> running = running(bodies);
    StringBuilder text = new StringBuilder();
    for (List<String> page : bodies) {
      int first = 0;
      int last = page.size();
      while (first < last && first < EDGE * 2 && drops(page.get(first), running)) {
        first++;
      }
      int floor = Math.max(first, page.size() - EDGE * 2);
      while (last > floor && drops(page.get(last - 1), running)) {
        last--;
      }
      page.subList(first, last).forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }

  private static List<String> bare(List<String> page) {
    List<String> lines = new ArrayList<>(page);
    while (!lines.isEmpty() && lines.getFirst().isEmpty()) {
      lines.removeFirst();
    }
    while (!lines.isEmpty() && lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return lines;
  }

  private static boolean drops(String line, Set<String> running) {
    return line.isEmpty() || running.contains(shape(line));
  }

  private static Set<String> running(List<List<String>> pages) {
    Map<String, Integer> times = new HashMap<>();
    for (List<String> page : pages) {
      Set<String> edges = new HashSet<>();
      List<String> filled = page.stream().filter(l -> !l.isEmpty()).toList();
      filled.stream().limit(EDGE).map(RunningHeads::shape).forEach(edges::add);
      filled.stream()
          .skip(Math.max(0, filled.size() - EDGE))
          .map(RunningHeads::shape)
          .forEach(edges::add);
      edges.forEach(edge -> times.merge(edge, 1, Integer::sum));
    }
    Set<String> running = new HashSet<>();
    times.forEach(
        (shape, count) -> {
          if (count >= FEWEST_PAGES && count * 2 > pages.size() && !shape.isEmpty()) {
            running.add(shape);
          }
        });
    return running;
  }

  /** A line with its numbers left open. */
  private static String shape(String line) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean digit = Character.isDigit(c);
      if (!digit || shape.isEmpty() || shape.charAt(shape.length() - 1) != '0') {
        shape.append(digit ? '0' : c);
      }
    }
    return shape.toString();
  }
}
