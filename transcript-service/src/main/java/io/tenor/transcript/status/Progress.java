package io.tenor.transcript.status;

import io.tenor.kit.web.CallStatus;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How far one service is with the newest version of a call.
 *
 * @param reason why it failed, null where it did not
 */
@Embeddable
public record Progress(@Enumerated(EnumType.STRING) CallStatus status, @Nullable String reason) {

  public static final Progress PENDING = new Progress(CallStatus.PENDING, null);
  public static final Progress COMPLETE = new Progress(CallStatus.COMPLETE, null);

  public static Progress failed(String reason) {
    return new Progress(CallStatus.FAILED, reason);
  }
}
