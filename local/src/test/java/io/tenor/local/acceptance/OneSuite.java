package io.tenor.local.acceptance;

import io.tenor.local.suite.TemporarySuite;
import io.tenor.stack.Checkout;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the suite once for all tests, which get it as a parameter, and ends it after the last. */
public final class OneSuite implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == TemporarySuite.class;
  }

  @Override
  public TemporarySuite resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .computeIfAbsent(TemporarySuite.class, key -> start(), TemporarySuite.class);
  }

  private static TemporarySuite start() {
    try {
      return TemporarySuite.start(Checkout.root().resolve("local/target/acceptance"));
    } catch (Exception e) {
      throw new IllegalStateException("the suite does not start", e);
    }
  }
}
