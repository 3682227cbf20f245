package io.tenor.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Merges a patch as Kubernetes does: objects by field, lists of what has a name by that name. */
final class StrategicMerge {

  private StrategicMerge() {}

  static void into(ObjectNode target, ObjectNode patch) {
    patch
        .properties()
        .forEach(
            field -> {
              JsonNode here = target.get(field.getKey());
              if (here instanceof ObjectNode object
                  && field.getValue() instanceof ObjectNode more) {
                into(object, more);
              } else if (here instanceof ArrayNode list && named(field.getValue())) {
                intoList(list, field.getValue());
              } else {
                target.set(field.getKey(), field.getValue().deepCopy());
              }
            });
  }

  private static boolean named(JsonNode list) {
    return !list.isEmpty() && list.valueStream().allMatch(item -> item.has("name"));
  }

  private static void intoList(ArrayNode list, JsonNode patches) {
    for (JsonNode patch : patches) {
      list.valueStream()
          .filter(item -> item.path("name").equals(patch.get("name")))
          .findFirst()
          .ifPresentOrElse(
              item -> into((ObjectNode) item, (ObjectNode) patch),
              () -> list.add(patch.deepCopy()));
    }
  }
}
