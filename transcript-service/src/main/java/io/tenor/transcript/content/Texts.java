package io.tenor.transcript.content;

import io.smallrye.mutiny.Uni;
import io.tenor.transcript.call.CallVersion;
import io.tenor.transcript.call.StoredText;
import io.tenor.transcript.call.Transcripts;
import io.tenor.transcript.call.VersionKey;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads the texts of calls. */
@ApplicationScoped
class Texts {
  private final Mutiny.SessionFactory sessions;

  Texts(Mutiny.SessionFactory sessions) {
    this.sessions = sessions;
  }

  Uni<String> read(CallVersion version) {
    VersionKey key = new VersionKey(version.transcriptId, version.version);
    return sessions
        .withSession(session -> session.find(StoredText.class, key))
        .onItem()
        .ifNull()
        .failWith(() -> Transcripts.unknown(version.transcriptId))
        .map(stored -> stored.text);
  }
}
