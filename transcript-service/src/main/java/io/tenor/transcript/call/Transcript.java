package io.tenor.transcript.call;

import io.tenor.transcript.company.Company;
import io.tenor.transcript.document.ReadDocument;
import io.tenor.transcript.status.Progress;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call, whatever its versions: what tells it from others, and how far its facts are. */
@Entity
@Table(name = "transcript")
public class Transcript {
  @Id UUID id;

  /** The newest one. */
  int version;

  @Column(name = "company_id")
  @Nullable UUID companyId;

  @Column(name = "fiscal_period")
  @Nullable String fiscalPeriod;

  String event;

  /** As the newest version that knows it says. */
  @Column(name = "call_date")
  @Nullable LocalDate date;

  /** The date, or one before all others. */
  @Column(name = "listed_on", insertable = false, updatable = false)
  @Nullable LocalDate listedOn;

  @Embedded
  @AttributeOverride(name = "status", column = @Column(name = "metrics_status"))
  @AttributeOverride(name = "reason", column = @Column(name = "metrics_reason"))
  Progress metrics;

  @Embedded
  @AttributeOverride(name = "status", column = @Column(name = "guidance_status"))
  @AttributeOverride(name = "reason", column = @Column(name = "guidance_reason"))
  Progress guidance;

  protected Transcript() {}

  /** A call of which there is no version yet. */
  static Transcript of(ReadDocument document, @Nullable Company company) {
    Transcript transcript = new Transcript();
    transcript.id = UUID.randomUUID();
    transcript.companyId = company == null ? null : company.id();
    transcript.fiscalPeriod = document.call().fiscalPeriod();
    transcript.event = document.call().event();
    return transcript;
  }

  /** The next version: its facts are not known yet. A date that it does not say stays. */
  void addVersion(ReadDocument document) {
    version++;
    date = document.call().date() == null ? date : document.call().date();
    metrics = Progress.PENDING;
    guidance = Progress.PENDING;
  }

  public UUID id() {
    return id;
  }

  public int version() {
    return version;
  }
}
