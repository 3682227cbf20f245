package io.tenor.transcript.call;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import io.tenor.kit.web.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads calls. */
@ApplicationScoped
public class Transcripts {
  private final Mutiny.SessionFactory sessions;

  Transcripts(Mutiny.SessionFactory sessions) {
    this.sessions = sessions;
  }

  public Uni<CurrentCall> current(UUID id) {
    return sessions
        .withSession(session -> CurrentCall.withId(session, id))
        .onItem()
        .ifNull()
        .failWith(() -> unknown(id));
  }

  public static HttpProblem unknown(UUID id) {
    return ProblemType.NOT_FOUND.because("There is no transcript %s.".formatted(id));
  }
}
