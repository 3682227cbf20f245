package io.tenor.transcript.company;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.tenor.transcript.storage.Locks;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Recognises companies: by ticker, else by name. A company keeps every ticker and name that it was
 * ever recognised with.
 */
public final class Companies {

  private Companies() {}

  /**
   * The company of a call, new where nobody has heard of it.
   *
   * @param session in the transaction that stores the call
   * @param named by a name or a ticker at least
   */
  public static Uni<Company> recognise(Mutiny.Session session, Named named) {
    List<String> keys = named.keys();
    return find(session, keys)
        .onItem()
        .ifNull()
        .switchTo(() -> lock(session, keys).chain(() -> findOrCreate(session, named)))
        .call(company -> keep(session, company, keys))
        .invoke(company -> company.learn(named));
  }

  /**
   * Keeps new calls of a call's company waiting until the transaction ends. Comes before the call
   * itself is locked, as it does where calls are stored.
   *
   * @return the company, null where the call has none
   */
  public static Uni<@Nullable UUID> lockOf(Mutiny.Session session, UUID transcriptId) {
    return session
        .createNativeQuery(
            """
            select c.id from company c join transcript t on t.company_id = c.id
            where t.id = :transcript for update of c""",
            UUID.class)
        .setParameter("transcript", transcriptId)
        .getSingleResultOrNull();
  }

  /**
   * Forgets a company whose last call is gone: its names were read out of that.
   *
   * @param company locked
   */
  public static Uni<Integer> forget(Mutiny.Session session, UUID company) {
    return session
        .createNativeQuery(
            """
            with forgotten as (
              delete from company where id = :company
              and not exists (select from transcript where company_id = :company) returning id)
            delete from company_key where company_id in (select id from forgotten)""")
        .setParameter("company", company)
        .executeUpdate();
  }

  /** Two calls of a company that is new may come at once; keys are locked in one order. */
  private static Uni<Void> lock(Mutiny.Session session, List<String> keys) {
    return Multi.createFrom()
        .iterable(keys)
        .onItem()
        .transformToUniAndConcatenate(key -> Locks.take(session, key))
        .collect()
        .last()
        .replaceWithVoid();
  }

  private static Uni<Company> findOrCreate(Mutiny.Session session, Named named) {
    return find(session, named.keys()).onItem().ifNull().switchTo(() -> create(session, named));
  }

  private static Uni<Company> create(Mutiny.Session session, Named named) {
    Company company = Company.of(named);
    return session.persist(company).chain(session::flush).replaceWith(company);
  }

  /** Held against {@link #forget} until the call is stored, yet open to what other calls add. */
  private static Uni<Company> find(Mutiny.Session session, List<String> keys) {
    return session
        .createNativeQuery(
            """
            select c.* from company_key k join company c on c.id = k.company_id
            where k.key = any(cast(:keys as text[])) order by k.key desc limit 1
            for key share of c""",
            Company.class)
        .setParameter("keys", keys.toArray(String[]::new))
        .getSingleResultOrNull();
  }

  private static Uni<Integer> keep(Mutiny.Session session, Company company, List<String> keys) {
    return session
        .createNativeQuery(
            """
            insert into company_key (key, company_id) select unnest(cast(:keys as text[])), :company
            on conflict do nothing""")
        .setParameter("keys", keys.toArray(String[]::new))
        .setParameter("company", company.id())
        .executeUpdate();
  }
}
