package io.tenor.extraction.call;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A participant while the call is being read. */
final class Person {
  final int index;
  private String name;
  private final Set<String> names = new LinkedHashSet<>();
  @Nullable String role;
  @Nullable String firm;
  @Nullable ParticipantKind kind;
  @Nullable Integer speaksFor;

  Person(int index, String name) {
    this.index = index;
    this.name = name;
    names.add(name);
  }

  String name() {
    return name;
  }

  Set<String> names() {
    return names;
  }

  void alias(String other) {
    if (other.equalsIgnoreCase(name)) {
      respell(other);
    } else {
      names.add(other);
    }
  }

  /** "McDonald" is better than what capitals leave of it. */
  private void respell(String other) {
    if (!other.equals(other.toUpperCase(Locale.ROOT))) {
      names.remove(name);
      names.add(other);
      name = other;
    }
  }

  void learn(Detail detail, @Nullable ParticipantKind side) {
    role = role == null ? detail.role() : role;
    firm = firm == null ? detail.firm() : firm;
    kind = kind == null ? side : kind;
  }

  boolean isCalled(String other) {
    for (String known : names) {
      if (SameName.same(known, other)) {
        return true;
      }
    }
    return false;
  }

  Participant toParticipant() {
    List<String> aliases = new ArrayList<>(names);
    aliases.remove(name);
    return new Participant(index, name, aliases, role, firm, kind, speaksFor);
  }
}
