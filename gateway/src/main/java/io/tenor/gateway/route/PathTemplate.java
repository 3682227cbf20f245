package io.tenor.gateway.route;

import java.util.regex.Pattern;

/**
 * Paths of one resource, such as {@code /transcripts/{id}}. They are compared as sent, nothing is
 * decoded or normalized: what the gateway reads and what a service reads can't differ, and dots,
 * encoded slashes, parameters after a semicolon and the like match nothing.
 */
public final class PathTemplate {
  private static final String ID = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}";

  private final String template;
  private final Pattern paths;

  PathTemplate(String template) {
    this.template = template;
    this.paths = Pattern.compile(Routes.ROOT + template.replaceAll("\\{\\w+}", ID));
  }

  boolean matches(String path) {
    return paths.matcher(path).matches();
  }

  @Override
  public String toString() {
    return template;
  }
}
