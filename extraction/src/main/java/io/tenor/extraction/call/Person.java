package io.tenor.extraction.call;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A participant while the call is being read. */
final class Person {
  final int index;
  private String name;

  /** All names, each with its {@link Names#parts}. */
  private final Map<String, List<String>> names = new LinkedHashMap<>();

  @Nullable String role;
  @Nullable String firm;
  @Nullable ParticipantKind kind;
  @Nullable Integer speaksFor;

  Person(int index, String name) {
    this.index = index;
    this.name = name;
    names.put(name, Names.parts(name));
  }

  String name() {
    return name;
  }

  Set<String> names() {
    return names.keySet();
  }

  /** The parts of the name. */
  List<String> parts() {
    return names.getOrDefault(name, List.of());
  }

  void alias(String other) {
    if (other.equalsIgnoreCase(name)) {
      respell(other);
    } else {
      names.computeIfAbsent(other, Names::parts);
    }
  }

  /** "McDonald" is better than what capitals leave of it. */
  private void respell(String other) {
    if (!other.equals(other.toUpperCase(Locale.ROOT))) {
      names.remove(name);
      names.computeIfAbsent(other, Names::parts);
      name = other;
    }
  }

  void learn(Detail detail, @Nullable ParticipantKind side) {
    role = role == null ? detail.role() : role;
    firm = firm == null ? detail.firm() : firm;
    kind = kind == null ? side : kind;
  }

  /** Whether a name with these parts is one of this person's. */
  boolean isCalled(List<String> parts) {
    for (List<String> known : names.values()) {
      if (SameName.same(known, parts)) {
        return true;
      }
    }
    return false;
  }

  Participant toParticipant() {
    List<String> aliases = new ArrayList<>(names.keySet());
    aliases.remove(name);
    return new Participant(index, name, aliases, role, firm, kind, speaksFor);
  }
}
