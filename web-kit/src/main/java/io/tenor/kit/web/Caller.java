package io.tenor.kit.web;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Who asks, as far as answers depend on it. */
@ApplicationScoped
public class Caller {
  private static final StringPermission READ_TRANSCRIPTS =
      new StringPermission("transcripts", "read");

  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** Whether the words of a call may be shown: without it, quotes and labels are left out. */
  public Uni<Boolean> readsTranscripts() {
    return identity.checkPermission(READ_TRANSCRIPTS);
  }
}
