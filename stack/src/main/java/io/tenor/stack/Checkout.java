package io.tenor.stack;

import java.nio.file.Path;

/** The folder of the sources that this was built from. */
public final class Checkout {

  private Checkout() {}

  public static Path root() {
    return ServerFiles.root();
  }
}
