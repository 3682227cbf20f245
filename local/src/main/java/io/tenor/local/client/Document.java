package io.tenor.local.client;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document to send.
 *
 * @param query with its question mark, or empty
 */
public record Document(String type, byte[] bytes, String query) {

  public static Document text(String text) {
    return new Document("text/plain", text.getBytes(StandardCharsets.UTF_8), "");
  }

  public static Document of(Path file) throws IOException {
    String name = file.getFileName().toString();
    return new Document(
        type(name),
        Files.readAllBytes(file),
        "?sourceName=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html" -> "text/html";
      case "pdf" -> "application/pdf";
      case "json" -> "application/json";
      case "csv" -> "text/csv";
      default -> "text/plain";
    };
  }
}
