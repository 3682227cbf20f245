package io.tenor.facts.list;

import io.tenor.kit.web.CallStatus;
import java.util.List;
import java.util.UUID;

/** The facts of a version of a call, none where reading it failed. */
public record Served<F extends StoredFact>(
    UUID transcriptId, int version, CallStatus status, List<F> facts) {

  public static <F extends StoredFact> Served<F> complete(
      UUID transcriptId, int version, List<F> facts) {
    return new Served<>(transcriptId, version, CallStatus.COMPLETE, facts);
  }

  public static <F extends StoredFact> Served<F> failed(UUID transcriptId, int version) {
    return new Served<>(transcriptId, version, CallStatus.FAILED, List.of());
  }
}
