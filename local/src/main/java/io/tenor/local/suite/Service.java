package io.tenor.local.suite;

import io.tenor.local.machine.Ports;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The services of the suite. */
public enum Service {
  TRANSCRIPTS("transcript-service", Ports.TRANSCRIPTS, "transcripts"),
  METRICS("metrics-service", Ports.METRICS, "metrics"),
  GUIDANCE("guidance-service", Ports.GUIDANCE, "guidance"),
  GATEWAY("gateway", Ports.GATEWAY, null);

  private final String module;
  private final int port;
  private final @Nullable String database;

  Service(String module, int port, @Nullable String database) {
    this.module = module;
    this.port = port;
    this.database = database;
  }

  /** Its name, and its folder in the sources. */
  public String module() {
    return module;
  }

  /** Where it listens unless told otherwise. */
  public int port() {
    return port;
  }

  public Optional<String> database() {
    return Optional.ofNullable(database);
  }
}
