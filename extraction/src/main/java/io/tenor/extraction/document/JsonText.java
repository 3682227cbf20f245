package io.tenor.extraction.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads calls out of JSON whatever its field names: short values first, then who said what. */
final class JsonText {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final int SHORT = 200;

  private final Rendered out = new Rendered();

  private JsonText() {}

  static String of(String json) throws UnreadableDocument {
    try {
      JsonText text = new JsonText();
      text.value(null, JSON.readTree(json));
      return text.out.toString();
    } catch (JsonProcessingException e) {
      throw new UnreadableDocument(
          "the document is no JSON: %s at line %d, column %d"
              .formatted(
                  e.getOriginalMessage(),
                  e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                  e.getLocation() == null ? 0 : e.getLocation().getColumnNr()));
    }
  }

  private void value(@Nullable String key, JsonNode node) {
    switch (node.getNodeType()) {
      case OBJECT -> object(node);
      case ARRAY -> array(key, node);
      case STRING -> out.paragraph(node.textValue());
      default -> {}
    }
  }

  private void object(JsonNode node) {
    if (turn(node)) {
      return;
    }
    List<Map.Entry<String, JsonNode>> rest = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!shortField(field.getKey(), field.getValue())) {
        rest.add(field);
      }
    }
    out.gap();
    for (Map.Entry<String, JsonNode> field : rest) {
      if (Keys.isQuestions(field.getKey()) && field.getValue().isContainerNode()) {
        out.part(field.getKey());
      }
      value(field.getKey(), field.getValue());
    }
  }

  private boolean shortField(String key, JsonNode value) {
    if (!value.isValueNode() || value.isNull() || value.isBoolean()) {
      return value.isNull() || value.isBoolean();
    }
    String words = value.asText();
    if (words.length() > SHORT || words.indexOf('\n') >= 0 || Keys.isWords(key)) {
      return false;
    }
    if (value.isTextual() || !Keys.printed(key).equals(key)) {
      out.field(Keys.printed(key), words);
    }
    return true;
  }

  private void array(@Nullable String key, JsonNode array) {
    boolean people = people(array);
    if (people) {
      out.line("Participants");
    }
    for (JsonNode item : array) {
      if (people) {
        person(item);
      } else {
        value(key, item);
      }
    }
    out.gap();
  }

  /** Objects that name people and hold none of their words. */
  private static boolean people(JsonNode array) {
    if (array.isEmpty()) {
      return false;
    }
    for (JsonNode item : array) {
      if (field(item, Keys::isSpeaker) == null || words(item) != null) {
        return false;
      }
    }
    return true;
  }

  private void person(JsonNode item) {
    String detail = detail(item);
    out.line(named(item) + (detail.isEmpty() ? "" : " - " + detail));
  }

  private boolean turn(JsonNode node) {
    JsonNode words = words(node);
    JsonNode speaker = field(node, Keys::isSpeaker);
    if (words == null || speaker == null || speaker.isArray()) {
      return false;
    }
    JsonNode part = field(node, Keys::isPart);
    out.part(part == null || !part.isTextual() ? null : part.textValue());
    out.turn(named(node), detail(node), flat(words));
    return true;
  }

  private static @Nullable JsonNode words(JsonNode node) {
    JsonNode words = field(node, Keys::isWords);
    boolean turns =
        words != null && words.isArray() && field(words.path(0), Keys::isSpeaker) != null;
    return words == null || words.isNumber() || words.isObject() || turns ? null : words;
  }

  private static String named(JsonNode node) {
    JsonNode speaker = field(node, Keys::isSpeaker);
    if (speaker == null) {
      return "Unidentified Speaker";
    }
    if (speaker.isObject()) {
      return named(speaker);
    }
    String name = speaker.asText().strip();
    if (speaker.isNumber()) {
      return "Speaker " + name;
    }
    return name.isEmpty() ? "Unidentified Speaker" : name;
  }

  private static String detail(JsonNode node) {
    JsonNode within = field(node, Keys::isSpeaker);
    JsonNode holder = within != null && within.isObject() ? within : node;
    List<String> pieces = new ArrayList<>();
    for (JsonNode piece :
        new @Nullable JsonNode[] {field(holder, Keys::isFirm), field(holder, Keys::isOffice)}) {
      if (piece != null
          && piece.isTextual()
          && !piece.textValue().isBlank()
          && piece.textValue().length() <= SHORT) {
        pieces.add(piece.textValue().strip());
      }
    }
    return String.join(" - ", pieces);
  }

  private static @Nullable JsonNode field(
      JsonNode node, java.util.function.Predicate<String> meaning) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (meaning.test(field.getKey()) && !field.getValue().isNull()) {
        return field.getValue();
      }
    }
    return null;
  }

  /** All words of a value: paragraphs and sentences may come one by one. */
  private static String flat(JsonNode words) {
    if (!words.isArray()) {
      return words.asText();
    }
    StringBuilder flat = new StringBuilder();
    for (JsonNode item : words) {
      JsonNode inner = item.isObject() ? field(item, Keys::isWords) : item;
      if (inner != null) {
        flat.append(flat(inner)).append('\n');
      }
    }
    return flat.toString();
  }
}
