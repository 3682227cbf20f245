package io.tenor.local.faults;

import io.tenor.local.suite.Service;

/**
 * A service killed with SIGKILL, and what was under way.
 *
 * @param inFlight sends without an answer
 * @param unsent events that it had stored and not yet known to be in Kafka
 * @param redelivered events that come a second time because of it
 */
public record Kill(long seed, Service service, int inFlight, int unsent, int redelivered) {

  @Override
  public String toString() {
    return "seed %d: killed %-18s sends in flight %d, outbox rows unsent %d, redeliveries %d"
        .formatted(seed, service.module(), inFlight, unsent, redelivered);
  }
}
