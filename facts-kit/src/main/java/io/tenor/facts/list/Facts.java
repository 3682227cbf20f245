package io.tenor.facts.list;

import io.smallrye.mutiny.Uni;
import io.tenor.kit.web.Caller;
import io.tenor.kit.web.Page;
import io.tenor.kit.web.PageRequest;
import io.tenor.kit.web.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads facts for whoever asks. */
@ApplicationScoped
public class Facts {
  private final Mutiny.SessionFactory sessions;
  private final Caller caller;

  Facts(Mutiny.SessionFactory sessions, Caller caller) {
    this.sessions = sessions;
    this.caller = caller;
  }

  public <F extends PlacedFact, V> Uni<CallFacts<V>> ofCall(
      CallFactList<F> list, FactView<F, V> view) {
    return caller
        .readsTranscripts()
        .flatMap(words -> list.read(sessions).map(facts -> facts.map(f -> view.of(f, words))));
  }

  public <F extends StoredFact, V> Uni<Page<V>> found(
      FactSearch<F> search, @Nullable String limit, @Nullable String cursor, FactView<F, V> view) {
    PageRequest page = search.page(limit, cursor);
    return caller
        .readsTranscripts()
        .flatMap(
            words -> search.read(sessions, page).map(found -> found.map(f -> view.of(f, words))));
  }

  public <F extends StoredFact, V> Uni<V> one(Class<F> type, UUID id, FactView<F, V> view) {
    return caller.readsTranscripts().flatMap(words -> find(type, id).map(f -> view.of(f, words)));
  }

  private <F extends StoredFact> Uni<F> find(Class<F> type, UUID id) {
    String hql = "from %s where id = :id order by transcriptId".formatted(type.getSimpleName());
    return sessions
        .withSession(
            session ->
                session
                    .createSelectionQuery(hql, type)
                    .setParameter("id", id)
                    .setMaxResults(1)
                    .getSingleResultOrNull())
        .onItem()
        .ifNull()
        .failWith(() -> ProblemType.NOT_FOUND.because("There is no fact %s.".formatted(id)));
  }
}
