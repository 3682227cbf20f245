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
  @Id public UUID id;

  /** The newest one. */
  public int version;

  @Column(name = "company_id")
  public @Nullable UUID companyId;

  @Column(name = "fiscal_period")
  public @Nullable String fiscalPeriod;

  public String event;

  /** As the newest version that knows it says. */
  @Column(name = "call_date")
  public @Nullable LocalDate date;

  /** The date, or one before all others. */
  @Column(name = "listed_on", insertable = false, updatable = false)
  public @Nullable LocalDate listedOn;

  @Embedded
  @AttributeOverride(name = "status", column = @Column(name = "metrics_status"))
  @AttributeOverride(name = "reason", column = @Column(name = "metrics_reason"))
  public Progress metrics;

  @Embedded
  @AttributeOverride(name = "status", column = @Column(name = "guidance_status"))
  @AttributeOverride(name = "reason", column = @Column(name = "guidance_reason"))
  public Progress guidance;

  protected Transcript() {}

  /** A call of which there is no version yet. */
  public static Transcript of(ReadDocument document, @Nullable Company company) {
    Transcript transcript = new Transcript();
    transcript.id = UUID.randomUUID();
    transcript.companyId = company == null ? null : company.id();
    transcript.fiscalPeriod = document.call().fiscalPeriod();
    transcript.event = document.call().event();
    return transcript;
  }

  /** The next version: its facts are not known yet. A date that it does not say stays. */
  public void addVersion(ReadDocument document) {
    version++;
    date = document.call().date() == null ? date : document.call().date();
    metrics = Progress.PENDING;
    guidance = Progress.PENDING;
  }
}
