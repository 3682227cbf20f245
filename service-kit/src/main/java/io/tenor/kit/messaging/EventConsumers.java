package io.tenor.kit.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tenor.contracts.CallEvent;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes the consumers of a service. */
@ApplicationScoped
public class EventConsumers {
  private final ObjectMapper json;
  private final Inbox inbox;

  EventConsumers(ObjectMapper json, Inbox inbox) {
    this.json = json;
    this.inbox = inbox;
  }

  /**
   * @param family a sealed interface, each of whose records names its CloudEvents type
   */
  public <E extends CallEvent> EventConsumer<E> of(Class<E> family, EventHandler<E> handler) {
    return new EventConsumer<>(
        family.getSimpleName(), new EventReader<>(json, family), handler, inbox);
  }
}
