package io.tenor.kit.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Remembers which events were handled, in the transaction of what they changed. */
@ApplicationScoped
class Inbox {
  private final Mutiny.SessionFactory sessions;

  Inbox(Mutiny.SessionFactory sessions) {
    this.sessions = sessions;
  }

  /**
   * An event handled before. {@link #handle} decides; asking first saves the work.
   *
   * @param failure why it could not be handled, empty where it was
   */
  record Entry(Optional<String> failure) {}

  Uni<Optional<Entry>> find(String consumer, String eventId) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(
                    "select coalesce(failure, '') from inbox where consumer = :consumer and event_id = :id",
                    String.class)
                .setParameter("consumer", consumer)
                .setParameter("id", eventId)
                .getSingleResultOrNull()
                .map(failure -> Optional.ofNullable(failure).map(Inbox::entry)));
  }

  private static Entry entry(String failure) {
    return new Entry(Optional.of(failure).filter(f -> !f.isEmpty()));
  }

  /** Makes the change unless the event was handled before. */
  Uni<Void> handle(String consumer, String eventId, @Nullable String failure, Change change) {
    return sessions.withTransaction(
        session ->
            session
                .createNativeQuery(
                    "insert into inbox (consumer, event_id, failure) values (:consumer, :id, :failure) on conflict do nothing")
                .setParameter("consumer", consumer)
                .setParameter("id", eventId)
                .setParameter("failure", failure)
                .executeUpdate()
                .flatMap(
                    inserted ->
                        inserted == 0 ? Uni.createFrom().voidItem() : change.apply(session)));
  }
}
