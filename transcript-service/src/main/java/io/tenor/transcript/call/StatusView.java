package io.tenor.transcript.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.tenor.kit.web.CallStatus;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far the facts of a call's newest version are.
 *
 * @param reasons why each of what failed did, absent where nothing failed
 */
public record StatusView(
    CallStatus metrics,
    CallStatus guidance,
    @JsonInclude(Include.NON_EMPTY) Map<String, String> reasons) {

  static StatusView of(Transcript transcript) {
    Map<String, String> reasons = new TreeMap<>();
    put(reasons, "metrics", transcript.metrics.reason());
    put(reasons, "guidance", transcript.guidance.reason());
    return new StatusView(transcript.metrics.status(), transcript.guidance.status(), reasons);
  }

  private static void put(Map<String, String> reasons, String facts, @Nullable String reason) {
    if (reason != null) {
      reasons.put(facts, reason);
    }
  }
}
