package io.tenor.facts.list;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** Whatever is read out of a call and listed in the order of its text. */
@MappedSuperclass
public abstract class PlacedFact {

  @Id public UUID id;

  @Id
  @Column(name = "transcript_id")
  public UUID transcriptId;

  @Column(name = "source_start")
  public int sourceStart;
}
