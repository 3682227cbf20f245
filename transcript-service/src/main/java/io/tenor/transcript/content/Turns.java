package io.tenor.transcript.content;

import io.smallrye.mutiny.Uni;
import io.tenor.kit.web.ListQuery;
import io.tenor.kit.web.Page;
import io.tenor.kit.web.PageRequest;
import io.tenor.transcript.call.CallVersion;
import io.tenor.transcript.call.ParticipantIds;
import io.tenor.transcript.call.StoredTurn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads the turns of calls. A cursor belongs to one version: another one has other turns. */
@ApplicationScoped
class Turns {
  private final Mutiny.SessionFactory sessions;

  Turns(Mutiny.SessionFactory sessions) {
    this.sessions = sessions;
  }

  Uni<Page<TurnView>> page(CallVersion version, @Nullable String limit, @Nullable String cursor) {
    PageRequest page = PageRequest.of(query("turns", version), limit, cursor);
    ParticipantIds ids = new ParticipantIds(version.transcriptId, version.participants);
    int after = after(page);
    return read(version, "index", after, after + page.rows())
        .map(rows -> page.page(rows, turn -> keys(turn.index)))
        .map(found -> found.map(turn -> TurnView.of(turn, ids)));
  }

  Uni<Page<ExchangeView>> exchanges(
      CallVersion version, @Nullable String limit, @Nullable String cursor) {
    PageRequest page = PageRequest.of(query("exchanges", version), limit, cursor);
    ParticipantIds ids = new ParticipantIds(version.transcriptId, version.participants);
    int after = after(page);
    return read(version, "exchange", after, after + page.rows())
        .map(turns -> page.page(views(turns, ids), exchange -> keys(exchange.index())));
  }

  /** Turns and exchanges are numbered without a gap: a page is a range of numbers. */
  private Uni<List<StoredTurn>> read(CallVersion version, String number, int after, int last) {
    return sessions.withSession(
        session ->
            session
                .createSelectionQuery(
                    """
                    from StoredTurn where transcriptId = :id and version = :version
                    and %1$s > :after and %1$s <= :last order by index"""
                        .formatted(number),
                    StoredTurn.class)
                .setParameter("id", version.transcriptId)
                .setParameter("version", version.version)
                .setParameter("after", after)
                .setParameter("last", last)
                .getResultList());
  }

  private static List<ExchangeView> views(List<StoredTurn> turns, ParticipantIds ids) {
    Map<Integer, List<StoredTurn>> byExchange =
        turns.stream()
            .collect(
                Collectors.groupingBy(turn -> turn.exchange, TreeMap::new, Collectors.toList()));
    List<ExchangeView> views = new ArrayList<>();
    byExchange.forEach(
        (index, its) ->
            views.add(new ExchangeView(index, side(its, false, ids), side(its, true, ids))));
    return views;
  }

  private static List<TurnView> side(List<StoredTurn> turns, boolean answers, ParticipantIds ids) {
    return turns.stream()
        .filter(turn -> turn.answers == answers)
        .map(turn -> TurnView.of(turn, ids))
        .toList();
  }

  private static ListQuery query(String list, CallVersion version) {
    return ListQuery.of(list, version.transcriptId, version.version);
  }

  private static int after(PageRequest page) {
    Integer after = page.after(keys -> Integer.valueOf(keys.getFirst()));
    return after == null ? -1 : after;
  }

  private static List<String> keys(int number) {
    return List.of(Integer.toString(number));
  }
}
