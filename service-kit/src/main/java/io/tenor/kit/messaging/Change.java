package io.tenor.kit.messaging;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** What an event changes, in the transaction that also marks the event as handled. */
@FunctionalInterface
public interface Change {

  Change NONE = session -> Uni.createFrom().voidItem();

  Uni<Void> apply(Mutiny.Session session);
}
