package io.tenor.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;

/** Where the build left what the servers are made of. */
final class ServerFiles {
  private static final Properties PROPERTIES = properties();

  private ServerFiles() {}

  static Path root() {
    return Path.of(PROPERTIES.getProperty("root"));
  }

  /** Folder of what is kept on this machine, beside the sources and ignored by git. */
  static Path kept() {
    return root().resolve(".local");
  }

  static String keycloakVersion() {
    return PROPERTIES.getProperty("keycloak.version");
  }

  static Path keycloakZip() {
    return Path.of(PROPERTIES.getProperty("keycloak.zip"));
  }

  /** Class path of the broker, and of this module with what it needs. */
  static String classPath() {
    return PROPERTIES.getProperty("classes")
        + System.getProperty("path.separator")
        + new String(resource("/io/tenor/stack/servers.classpath"), StandardCharsets.UTF_8).strip();
  }

  static byte[] realm() {
    return resource("/keycloak/tenor-realm.json");
  }

  private static byte[] resource(String name) {
    try (InputStream in = ServerFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the build left no " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties properties() {
    Properties properties = new Properties();
    try (InputStream in = ServerFiles.class.getResourceAsStream("servers.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
