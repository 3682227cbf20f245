package io.tenor.facts.list;

/** Shows a stored fact as the API serves it. */
@FunctionalInterface
public interface FactView<F extends PlacedFact, V> {

  /**
   * @param words whether the caller may see words of the call
   */
  V of(F fact, boolean words);
}
