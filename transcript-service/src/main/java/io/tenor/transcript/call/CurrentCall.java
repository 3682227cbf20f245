package io.tenor.transcript.call;

import io.smallrye.mutiny.Uni;
import io.tenor.transcript.company.Company;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** A call in its newest version, read by one statement. */
public record CurrentCall(Transcript transcript, CallVersion version, @Nullable Company company) {
  public static final String QUERY =
      """
      select t, v, c from Transcript t
      join CallVersion v on v.transcriptId = t.id and v.version = t.version
      left join Company c on c.id = t.companyId
      where\s""";

  public static CurrentCall of(Object[] row) {
    return new CurrentCall((Transcript) row[0], (CallVersion) row[1], (Company) row[2]);
  }

  /** The call with this id, null where there is none. */
  public static Uni<@Nullable CurrentCall> withId(Mutiny.Session session, UUID id) {
    return one(session, "t.id = :it", id);
  }

  /** The call of which this document is a version, null where it is none. */
  public static Uni<@Nullable CurrentCall> ofDocument(Mutiny.Session session, String sha256) {
    return one(
        session, "t.id = (select d.transcriptId from CallVersion d where d.sha256 = :it)", sha256);
  }

  private static Uni<@Nullable CurrentCall> one(
      Mutiny.Session session, String condition, Object value) {
    return session
        .createSelectionQuery(QUERY + condition, Object[].class)
        .setParameter("it", value)
        .getSingleResultOrNull()
        .map(row -> row == null ? null : of(row));
  }
}
