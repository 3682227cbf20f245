package io.tenor.facts.call;

import io.smallrye.mutiny.Uni;
import io.tenor.contracts.TranscriptEvent.Registered;
import io.tenor.kit.web.CallStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * A call whose facts this service owns. Taken down, it stays as a tombstone without any of its
 * data, so that a late event brings nothing back.
 */
@Entity
@Table(name = "call")
public class KnownCall {

  @Id
  @Column(name = "transcript_id")
  UUID transcriptId;

  /** The newest version heard of. */
  int version;

  /** The version whose facts are served, null before the first. */
  @Column(name = "served_version")
  @Nullable Integer servedVersion;

  @Enumerated(EnumType.STRING)
  CallStatus status = CallStatus.PENDING;

  @Column(name = "company_id")
  @Nullable UUID companyId;

  @Nullable String company;

  @Nullable String ticker;

  @Column(name = "fiscal_period")
  @Nullable String fiscalPeriod;

  @Column(name = "call_date")
  @Nullable LocalDate date;

  @Column(name = "taken_down_at")
  @Nullable Instant takenDownAt;

  protected KnownCall() {}

  /** The call, new where no event told of it yet; one transaction at a time changes it. */
  public static Uni<KnownCall> lock(Mutiny.Session session, UUID transcriptId) {
    return session
        .createNativeQuery(
            """
            insert into call (transcript_id, version, status) values (:id, 0, 'PENDING')
            on conflict do nothing""")
        .setParameter("id", transcriptId)
        .executeUpdate()
        .chain(() -> session.find(KnownCall.class, transcriptId, LockMode.PESSIMISTIC_WRITE));
  }

  /**
   * Takes over what a version's registration says.
   *
   * @return whether facts of that version are of use
   */
  public static Uni<Boolean> register(Mutiny.Session session, Registered event) {
    return lock(session, event.transcriptId())
        .map(
            call -> {
              boolean wanted = call.accepts(event.version());
              if (wanted) {
                call.describe(event);
              }
              return wanted;
            });
  }

  /**
   * A version exists, whatever it is.
   *
   * @return whether facts of that version are of use
   */
  public static Uni<Boolean> hear(Mutiny.Session session, UUID transcriptId, int version) {
    return lock(session, transcriptId)
        .map(
            call -> {
              boolean wanted = call.accepts(version);
              if (wanted) {
                call.hear(version);
              }
              return wanted;
            });
  }

  private void describe(Registered event) {
    companyId = event.companyId();
    company = event.company();
    ticker = event.ticker();
    fiscalPeriod = event.fiscalPeriod();
    date = event.date();
    hear(event.version());
  }

  private void hear(int newVersion) {
    if (newVersion > version) {
      version = newVersion;
      status = CallStatus.PENDING;
    }
  }

  /** Facts of a version are of no use once the call is gone or a newer version is known. */
  public boolean accepts(int ofVersion) {
    return !takenDown() && ofVersion >= version;
  }

  public void serve(int ofVersion, CallStatus outcome) {
    hear(ofVersion);
    servedVersion = ofVersion;
    status = outcome;
  }

  public void takeDown(Instant at) {
    takenDownAt = at;
    servedVersion = null;
    companyId = null;
    company = null;
    ticker = null;
    fiscalPeriod = null;
    date = null;
  }

  public boolean takenDown() {
    return takenDownAt != null;
  }

  public UUID transcriptId() {
    return transcriptId;
  }

  public @Nullable Integer servedVersion() {
    return servedVersion;
  }

  public CallStatus status() {
    return status;
  }
}
