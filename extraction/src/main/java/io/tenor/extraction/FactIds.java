package io.tenor.extraction;

import io.tenor.extraction.call.CallOverrides;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids of facts: the same bytes, engine and overrides give the same ids on every installation. They
 * are name-based UUIDs of version 8 (RFC 9562, section 5.8) over SHA-256.
 */
public final class FactIds {

  private FactIds() {}

  /**
   * @param sha256 of the document as sent, in hex
   */
  public static String seed(String sha256, CallOverrides overrides) {
    return String.join("\n", sha256, Extraction.ENGINE, overrides.toString());
  }

  /** The id of what {@code name} says of {@code seed}. */
  public static UUID of(String seed, String name) {
    byte[] hash = sha256((seed + "\n" + name).getBytes(StandardCharsets.UTF_8));
    ByteBuffer bits = ByteBuffer.wrap(hash);
    long most = (bits.getLong() & ~0xF000L) | 0x8000L;
    long least = (bits.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(most, least);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
