package io.tenor.transcript.internal;

import io.smallrye.mutiny.Uni;
import io.tenor.kit.web.ProblemType;
import io.tenor.transcript.call.CallVersion;
import io.tenor.transcript.call.StoredText;
import io.tenor.transcript.call.StoredTurn;
import io.tenor.transcript.call.Transcript;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads versions of calls as a whole. */
@ApplicationScoped
class WholeVersions {
  private final Mutiny.SessionFactory sessions;

  WholeVersions(Mutiny.SessionFactory sessions) {
    this.sessions = sessions;
  }

  Uni<WholeVersion> read(UUID id, int version) {
    return sessions
        .withSession(session -> read(session, id, version))
        .onItem()
        .ifNull()
        .failWith(
            () ->
                ProblemType.NOT_FOUND.because(
                    "There is no version %d of transcript %s.".formatted(version, id)));
  }

  private static Uni<WholeVersion> read(Mutiny.Session session, UUID id, int version) {
    return session
        .createSelectionQuery(
            """
            select t, v, x from Transcript t
            join CallVersion v on v.transcriptId = t.id
            join StoredText x on x.transcriptId = t.id and x.version = v.version
            where t.id = :id and v.version = :version""",
            Object[].class)
        .setParameter("id", id)
        .setParameter("version", version)
        .getSingleResultOrNull()
        .onItem()
        .ifNotNull()
        .transformToUni(
            row ->
                session
                    .createSelectionQuery(
                        "from StoredTurn where transcriptId = :id and version = :version order by index",
                        StoredTurn.class)
                    .setParameter("id", id)
                    .setParameter("version", version)
                    .getResultList()
                    .map(
                        turns ->
                            WholeVersion.of(
                                (Transcript) row[0],
                                (CallVersion) row[1],
                                (StoredText) row[2],
                                turns)));
  }
}
