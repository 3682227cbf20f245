package io.tenor.gateway.forward;

import io.smallrye.config.ConfigMapping;
import io.tenor.gateway.route.Upstream;
import java.net.URI;
import java.time.Duration;

/** Where the services are, and how long they are waited for. */
@ConfigMapping(prefix = "tenor.gateway")
interface GatewayConfig {

  Urls url();

  Timeouts timeout();

  Circuit circuit();

  /** Base addresses, without a path. */
  interface Urls {
    URI transcriptService();

    URI metricsService();

    URI guidanceService();

    default URI of(Upstream upstream) {
      return switch (upstream) {
        case TRANSCRIPTS -> transcriptService();
        case METRICS -> metricsService();
        case GUIDANCE -> guidanceService();
      };
    }
  }

  interface Timeouts {
    Duration connect();

    /** From a question to the head of its answer. */
    Duration answer();

    /** From the head of a request to the head of its answer, the document's way included. */
    Duration upload();

    /** Between two pieces of an answer. */
    Duration idle();
  }

  /** When a service that does not answer is no longer asked. */
  interface Circuit {
    /** So many requests are looked at. */
    int requests();

    /** How many of them, from 0 to 1, have to go unanswered. */
    double failures();

    /** After this long one request tries again. */
    Duration delay();
  }
}
