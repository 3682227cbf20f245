package io.tenor.transcript.call;

import io.tenor.extraction.call.Call;
import io.tenor.transcript.document.ReadDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one document says of its call. It never changes. */
@Entity
@Table(name = "call_version")
@IdClass(VersionKey.class)
public class CallVersion {
  @Id
  @Column(name = "transcript_id")
  public UUID transcriptId;

  @Id public int version;

  /** Of the document as sent, in hex. */
  public String sha256;

  @Column(name = "source_name")
  public @Nullable String sourceName;

  /** As the document names it, which may not be how the company is known. */
  public @Nullable String company;

  public @Nullable String ticker;

  @Column(name = "call_date")
  public @Nullable LocalDate date;

  @Column(name = "vendor_format")
  public String vendorFormat;

  public @Nullable String currency;

  @JdbcTypeCode(SqlTypes.JSON)
  public Participants participants;

  /** What the ids of its facts derive from. */
  public String seed;

  @Column(name = "registered_at")
  public Instant registeredAt;

  protected CallVersion() {}

  public static CallVersion of(Transcript transcript, ReadDocument document) {
    Call call = document.call();
    CallVersion stored = new CallVersion();
    stored.transcriptId = transcript.id;
    stored.version = transcript.version;
    stored.sha256 = document.sha256();
    stored.sourceName = document.sourceName();
    stored.company = call.company();
    stored.ticker = call.ticker();
    stored.date = call.date();
    stored.vendorFormat = call.vendorFormat();
    stored.currency = call.currency();
    stored.participants = new Participants(call.participants());
    stored.seed = document.seed();
    stored.registeredAt = Instant.now();
    return stored;
  }
}
