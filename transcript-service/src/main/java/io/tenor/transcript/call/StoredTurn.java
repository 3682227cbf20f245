package io.tenor.transcript.call;

import io.tenor.extraction.call.Call;
import io.tenor.extraction.call.Exchange;
import io.tenor.extraction.call.Section;
import io.tenor.extraction.call.Turn;
import io.tenor.extraction.text.Span;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A turn of a version, with its place among the questions and answers. */
@Entity
@Table(name = "turn")
@IdClass(TurnKey.class)
public class StoredTurn {
  @Id
  @Column(name = "transcript_id")
  public UUID transcriptId;

  @Id public int version;
  @Id public int index;
  public String speaker;

  /** Index among the {@link Participants}, null where the text names nobody. */
  public @Nullable Integer participant;

  @Enumerated(EnumType.STRING)
  public Section section;

  @Column(name = "source_start")
  public int sourceStart;

  @Column(name = "source_end")
  public int sourceEnd;

  /** Index of the exchange that it belongs to. */
  public @Nullable Integer exchange;

  /** Whether it answers there; else it asks. */
  public boolean answers;

  protected StoredTurn() {}

  /** The turns of a call, in their order. */
  public static List<StoredTurn> of(Transcript transcript, Call call) {
    List<StoredTurn> turns = call.turns().stream().map(turn -> of(transcript, turn)).toList();
    for (Exchange exchange : call.exchanges()) {
      exchange.question().forEach(index -> turns.get(index).exchange = exchange.index());
      for (int index : exchange.answers()) {
        turns.get(index).exchange = exchange.index();
        turns.get(index).answers = true;
      }
    }
    return turns;
  }

  private static StoredTurn of(Transcript transcript, Turn turn) {
    StoredTurn stored = new StoredTurn();
    stored.transcriptId = transcript.id;
    stored.version = transcript.version;
    stored.index = turn.index();
    stored.speaker = turn.speaker();
    stored.participant = turn.participant();
    stored.section = turn.section();
    stored.sourceStart = turn.source().start();
    stored.sourceEnd = turn.source().end();
    return stored;
  }

  public Turn turn() {
    return new Turn(index, speaker, participant, section, source());
  }

  public Span source() {
    return new Span(sourceStart, sourceEnd);
  }
}
