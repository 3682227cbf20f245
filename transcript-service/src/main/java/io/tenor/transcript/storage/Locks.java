package io.tenor.transcript.storage;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** Locks on what has no row yet, held until the transaction ends. */
public final class Locks {

  private Locks() {}

  /**
   * @param name of what is locked, with its kind: {@code ticker:ACME}
   */
  public static Uni<Void> take(Mutiny.Session session, String name) {
    return session
        .createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))", Integer.class)
        .setParameter("name", name)
        .getSingleResult()
        .replaceWithVoid();
  }
}
