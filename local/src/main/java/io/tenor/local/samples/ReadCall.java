package io.tenor.local.samples;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was read out of a call, in figures. */
public record ReadCall(
    String file, String company, String period, int turns, int metrics, int guidance) {
  private static final String ROW = "%-30s %-26s %-8s %5s %8s %9s";

  public static String table(List<ReadCall> calls) {
    return Stream.concat(
            Stream.of(ROW.formatted("call", "company", "period", "turns", "metrics", "guidance")),
            calls.stream().map(ReadCall::row))
        .collect(Collectors.joining("\n"));
  }

  private String row() {
    return ROW.formatted(file, company, period, turns, metrics, guidance);
  }
}
