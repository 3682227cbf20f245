package io.tenor.k8s;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

/** The objects as the official client knows them: no unknown field, none missing. */
final class Models {
  private static final String PACKAGE = "io.kubernetes.client.openapi.models.V1";

  private Models() {}

  static Optional<String> mistake(ObjectNode object) {
    try {
      Class.forName(PACKAGE + Manifests.kind(object))
          .getMethod("fromJson", String.class)
          .invoke(null, object.toString());
      return Optional.empty();
    } catch (InvocationTargetException e) {
      return Optional.of(Manifests.title(object) + ": " + e.getCause().getMessage());
    } catch (ReflectiveOperationException e) {
      return Optional.of("there is no kind " + Manifests.kind(object));
    }
  }
}
