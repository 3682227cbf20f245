package io.tenor.transcript.document;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much reading of documents this service takes on at once. */
@ConfigMapping(prefix = "tenor.documents")
public interface ReadingConfig {

  /** Documents that are read at once; each computes on a thread of its own. */
  @WithDefault("2")
  int readers();

  /** Bytes of the documents that are held at once, those that wait for a reader included. */
  @WithDefault("32M")
  MemorySize held();

  /** How long a document may wait and be read. */
  @WithDefault("30s")
  Duration patience();
}
