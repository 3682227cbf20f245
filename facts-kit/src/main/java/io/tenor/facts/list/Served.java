package io.tenor.facts.list;

import io.tenor.kit.web.CallStatus;
import java.util.List;
import java.util.UUID;

/** The facts of a version of a call, none where reading it failed. */
public record Served(
    UUID transcriptId, int version, CallStatus status, List<? extends PlacedFact> facts) {

  public static Served complete(UUID transcriptId, int version, List<? extends PlacedFact> facts) {
    return new Served(transcriptId, version, CallStatus.COMPLETE, facts);
  }

  public static Served failed(UUID transcriptId, int version) {
    return new Served(transcriptId, version, CallStatus.FAILED, List.of());
  }
}
