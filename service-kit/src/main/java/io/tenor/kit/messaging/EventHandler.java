package io.tenor.kit.messaging;

import io.smallrye.mutiny.Uni;
import io.tenor.contracts.CallEvent;

/**
 * Handles the events of one topic.
 *
 * @param <E> the events
 */
public interface EventHandler<E extends CallEvent> {

  /**
   * What is slow or computes, ahead of the transaction. May run again for the same event.
   *
   * @return what the event changes
   */
  Uni<Change> prepare(E event);

  /** What is to be changed where an event can't be handled for good. */
  default Change failed(E event, String reason) {
    return Change.NONE;
  }
}
