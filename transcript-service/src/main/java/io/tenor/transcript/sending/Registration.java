package io.tenor.transcript.sending;

import io.smallrye.mutiny.Uni;
import io.tenor.contracts.Topics;
import io.tenor.contracts.TranscriptEvent.Registered;
import io.tenor.extraction.call.Call;
import io.tenor.kit.messaging.Outbox;
import io.tenor.transcript.call.CallVersion;
import io.tenor.transcript.call.CurrentCall;
import io.tenor.transcript.call.StoredText;
import io.tenor.transcript.call.StoredTurn;
import io.tenor.transcript.call.Transcript;
import io.tenor.transcript.call.TranscriptView;
import io.tenor.transcript.company.Companies;
import io.tenor.transcript.company.Company;
import io.tenor.transcript.company.Named;
import io.tenor.transcript.document.ReadDocument;
import io.tenor.transcript.storage.Locks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Stores documents as versions of calls, each once, and tells of them in the same transaction. */
@ApplicationScoped
class Registration {
  private final Mutiny.SessionFactory sessions;
  private final Outbox outbox;

  Registration(Mutiny.SessionFactory sessions, Outbox outbox) {
    this.sessions = sessions;
    this.outbox = outbox;
  }

  /** The call of a document that was sent before, null where it was not. */
  Uni<@Nullable Outcome> known(String sha256) {
    return sessions.withSession(session -> known(session, sha256));
  }

  Uni<Outcome> register(ReadDocument document) {
    return sessions.withTransaction(
        session ->
            Locks.take(session, "document:" + document.sha256())
                .chain(() -> known(session, document.sha256()))
                .onItem()
                .ifNull()
                .switchTo(() -> store(session, document)));
  }

  private static Uni<@Nullable Outcome> known(Mutiny.Session session, String sha256) {
    return CurrentCall.ofDocument(session, sha256)
        .map(call -> call == null ? null : new Outcome(call, false));
  }

  private Uni<Outcome> store(Mutiny.Session session, ReadDocument document) {
    return company(session, document)
        .flatMap(
            company ->
                transcript(session, document, company)
                    .flatMap(
                        transcript -> {
                          transcript.addVersion(document);
                          CallVersion version = CallVersion.of(transcript, document);
                          return save(session, transcript, version, document)
                              .replaceWith(new CurrentCall(transcript, version, company));
                        }))
        .call(call -> outbox.publish(session, Topics.TRANSCRIPTS, registered(call)))
        .map(call -> new Outcome(call, true));
  }

  private static Uni<@Nullable Company> company(Mutiny.Session session, ReadDocument document) {
    Named named = named(document);
    return named.name() == null && named.ticker() == null
        ? Uni.createFrom().nullItem()
        : Companies.recognise(session, named);
  }

  /**
   * A sender who names the company knows it better than the ticker that the document prints: by
   * that, the call might become a version of another company's.
   */
  private static Named named(ReadDocument document) {
    boolean byName =
        document.overrides().company() != null && document.overrides().ticker() == null;
    Call call = document.call();
    return new Named(call.company(), byName ? null : call.ticker());
  }

  /** The call that the document is a further version of, else a new one. */
  private static Uni<Transcript> transcript(
      Mutiny.Session session, ReadDocument document, @Nullable Company company) {
    String period = document.call().fiscalPeriod();
    String event = document.call().event();
    if (company == null || period == null) {
      return Uni.createFrom().item(Transcript.of(document, company));
    }
    return Locks.take(session, String.join(":", "call", company.id().toString(), period, event))
        .chain(
            () ->
                session
                    .createSelectionQuery(
                        "from Transcript where companyId = :company and fiscalPeriod = :period and event = :event",
                        Transcript.class)
                    .setParameter("company", company.id())
                    .setParameter("period", period)
                    .setParameter("event", event)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getSingleResultOrNull())
        .onItem()
        .ifNull()
        .continueWith(() -> Transcript.of(document, company));
  }

  private static Uni<Void> save(
      Mutiny.Session session, Transcript transcript, CallVersion version, ReadDocument document) {
    List<StoredTurn> turns = StoredTurn.of(transcript, document.call());
    return session
        .persistAll(transcript, version, StoredText.of(transcript, document.text()))
        .chain(() -> session.persistAll(turns.toArray()));
  }

  private static Registered registered(CurrentCall call) {
    TranscriptView view = TranscriptView.of(call);
    return new Registered(
        view.id(),
        view.version(),
        view.sha256(),
        call.transcript().companyId,
        view.company() == null ? null : view.company().name(),
        view.company() == null ? null : view.company().ticker(),
        view.fiscalPeriod(),
        view.date(),
        call.version().registeredAt);
  }
}
