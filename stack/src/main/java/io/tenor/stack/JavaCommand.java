package io.tenor.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands that run Java programs of a modest size on the JDK that this one runs on. */
public final class JavaCommand {

  private JavaCommand() {}

  /**
   * @param options of the virtual machine; a program's own are stronger than the common ones
   * @param program {@code -jar x.jar} or a main class, and its arguments
   */
  public static List<String> of(List<String> options, List<String> program) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Several of these share two cores: they start sooner and stay smaller so.
    command.addAll(
        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UseCompactObjectHeaders"));
    command.addAll(options);
    command.addAll(program);
    return command;
  }
}
