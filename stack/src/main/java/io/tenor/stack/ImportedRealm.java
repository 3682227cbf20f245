package io.tenor.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A note beside kept data of the realm file that it holds. */
final class ImportedRealm {
  private final Path note;

  ImportedRealm(Path folder) {
    note = folder.resolve("realm.sha256");
  }

  /** Whether the data holds a realm, and not this one. */
  boolean isAnother(byte[] realm) throws IOException {
    return Files.exists(note) && !Files.readString(note).equals(hash(realm));
  }

  void note(byte[] realm) throws IOException {
    Files.writeString(note, hash(realm));
  }

  static String hash(byte[] realm) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(realm));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
