package io.tenor.extraction.call;

import java.util.List;

/** Whether two names are of one person: other order, initials, short forms, a letter mis-spelt. */
final class SameName {

  private SameName() {}

  /** Of two names by their {@link Names#parts}. */
  static boolean same(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    if (a.equals(b) || a.size() == b.size() && a.size() > 1 && a.containsAll(b)) {
      return true;
    }
    if (a.size() < 2 || b.size() < 2) {
      return false;
    }
    return alike(a.getFirst(), b.getFirst())
        && alike(a.getLast(), b.getLast())
        && (a.getLast().equals(b.getLast()) || a.getFirst().equals(b.getFirst()));
  }

  /** "Doug" of "Douglas", "Jorgensen" for "Jrgensen". */
  private static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    if (shorter.length() >= 3 && longer.startsWith(shorter)) {
      return true;
    }
    return shorter.length() >= 5 && distanceAtMostOne(shorter, longer);
  }

  private static boolean distanceAtMostOne(String shorter, String longer) {
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    int skip = shorter.length() == longer.length() ? 1 : 0;
    return shorter
        .substring(Math.min(shorter.length(), at + skip))
        .equals(longer.substring(at + 1));
  }
}
