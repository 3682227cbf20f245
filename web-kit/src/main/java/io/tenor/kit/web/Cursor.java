package io.tenor.kit.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * The place in a list after which its next part begins: the sort keys of the last item, and a
 * digest that ties them to the query, so that a cursor of another list or of other filters is
 * refused. Opaque to callers.
 */
final class Cursor {
  private static final int DIGEST_BYTES = 12;

  private Cursor() {}

  static String of(ListQuery query, List<String> keys) {
    byte[] position = encode(keys);
    byte[] digest = digest(query, position);
    byte[] whole = Arrays.copyOf(digest, digest.length + position.length);
    System.arraycopy(position, 0, whole, digest.length, position.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
  }

  static List<String> read(ListQuery query, String cursor) {
    byte[] whole;
    try {
      whole = Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      throw foreign();
    }
    if (whole.length < DIGEST_BYTES) {
      throw foreign();
    }
    byte[] position = Arrays.copyOfRange(whole, DIGEST_BYTES, whole.length);
    byte[] digest = Arrays.copyOf(whole, DIGEST_BYTES);
    if (!MessageDigest.isEqual(digest, digest(query, position))) {
      throw foreign();
    }
    return decode(position);
  }

  static HttpProblem foreign() {
    return ProblemType.INVALID_CURSOR.because(
        "Send the 'next' of the part before, with the same filters.");
  }

  private static byte[] encode(List<String> keys) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (String key : keys) {
        out.writeUTF(key);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("sort keys are short", e);
    }
    return bytes.toByteArray();
  }

  private static List<String> decode(byte[] position) {
    List<String> keys = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(position))) {
      while (in.available() > 0) {
        keys.add(in.readUTF());
      }
    } catch (IOException e) {
      throw foreign();
    }
    return keys;
  }

  private static byte[] digest(ListQuery query, byte[] position) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(encode(query.words()));
      return Arrays.copyOf(sha256.digest(position), DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
