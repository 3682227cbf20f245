package io.tenor.kit.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tenor.contracts.CallEvent;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the events of one family.
 *
 * @param <E> a sealed interface, each of whose records names its CloudEvents type in {@code TYPE}
 */
final class EventReader<E extends CallEvent> {
  private final ObjectMapper json;
  private final Map<String, Class<? extends E>> types = new HashMap<>();

  EventReader(ObjectMapper json, Class<E> family) {
    this.json = json;
    for (Class<?> type : family.getPermittedSubclasses()) {
      types.put(typeOf(type), type.asSubclass(family));
    }
  }

  /**
   * @return nothing for a type that this service does not know: a newer publisher may send such
   * @throws PermanentFailure where the body is not of its type
   */
  Optional<E> read(String type, byte[] body) {
    Class<? extends E> known = types.get(type);
    if (known == null) {
      return Optional.empty();
    }
    try {
      E event = json.readValue(body, known);
      if (event == null || event.transcriptId() == null) {
        throw new PermanentFailure("the event names no transcript");
      }
      return Optional.of(event);
    } catch (IOException e) {
      throw new PermanentFailure("the body is no " + type, e);
    }
  }

  private static String typeOf(Class<?> type) {
    try {
      return (String) type.getField("TYPE").get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " names no type", e);
    }
  }
}
