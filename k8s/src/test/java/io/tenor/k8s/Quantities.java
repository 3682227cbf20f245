package io.tenor.k8s;

import io.kubernetes.client.custom.Quantity;

/** Amounts and times as manifests write them. */
final class Quantities {

  private Quantities() {}

  static double of(String quantity) {
    return Quantity.fromString(quantity).getNumber().doubleValue();
  }

  /** 0 for anything but whole seconds. */
  static int seconds(String duration) {
    return duration.matches("\\d+s")
        ? Integer.parseInt(duration.substring(0, duration.length() - 1))
        : 0;
  }
}
