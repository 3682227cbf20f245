package io.tenor.transcript.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** The text of a version, which all of its offsets point into. */
@Entity
@Table(name = "call_text")
@IdClass(VersionKey.class)
public class StoredText {
  @Id
  @Column(name = "transcript_id")
  public UUID transcriptId;

  @Id public int version;
  public String text;

  protected StoredText() {}

  public static StoredText of(Transcript transcript, String text) {
    StoredText stored = new StoredText();
    stored.transcriptId = transcript.id;
    stored.version = transcript.version;
    stored.text = text;
    return stored;
  }
}
