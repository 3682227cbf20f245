package io.tenor.transcript.internal;

import io.tenor.extraction.call.Call;
import io.tenor.extraction.call.Exchange;
import io.tenor.transcript.call.CallVersion;
import io.tenor.transcript.call.StoredText;
import io.tenor.transcript.call.StoredTurn;
import io.tenor.transcript.call.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A version of a call with all that was read out of it.
 *
 * @param sha256 of the document as sent, in hex
 * @param seed what the ids of its facts derive from
 */
record WholeVersion(String sha256, String text, Call call, String seed) {

  static WholeVersion of(
      Transcript transcript, CallVersion version, StoredText text, List<StoredTurn> turns) {
    Call call =
        new Call(
            version.company,
            version.ticker,
            transcript.fiscalPeriod,
            transcript.event,
            version.date,
            version.vendorFormat,
            version.currency,
            version.participants.people(),
            turns.stream().map(StoredTurn::turn).toList(),
            exchanges(turns));
    return new WholeVersion(version.sha256, text.text, call, version.seed);
  }

  private static List<Exchange> exchanges(List<StoredTurn> turns) {
    Map<Integer, List<StoredTurn>> byExchange =
        turns.stream()
            .filter(turn -> turn.exchange != null)
            .collect(
                Collectors.groupingBy(turn -> turn.exchange, TreeMap::new, Collectors.toList()));
    List<Exchange> exchanges = new ArrayList<>();
    byExchange.forEach(
        (index, its) ->
            exchanges.add(new Exchange(index, indices(its, false), indices(its, true))));
    return exchanges;
  }

  private static List<Integer> indices(List<StoredTurn> turns, boolean answers) {
    return turns.stream().filter(turn -> turn.answers == answers).map(turn -> turn.index).toList();
  }
}
