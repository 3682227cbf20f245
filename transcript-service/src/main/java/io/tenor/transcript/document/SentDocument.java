package io.tenor.transcript.document;

import io.tenor.extraction.call.CallOverrides;
import io.tenor.extraction.document.DocumentType;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A document as a caller sends it. */
public final class SentDocument {
  private final byte[] bytes;
  private final SentAs as;
  private final CallOverrides overrides;
  private final @Nullable String sourceName;

  /**
   * @param bytes are not copied
   * @param contentType the header as sent
   * @param overrides what the sender says of the call
   * @param sourceName what the sender calls the document
   */
  public SentDocument(
      byte[] bytes,
      @Nullable String contentType,
      CallOverrides overrides,
      @Nullable String sourceName) {
    this.as = SentAs.of(contentType);
    if (bytes.length == 0) {
      throw DocumentProblem.EMPTY.because("The body holds no bytes; send the document as it is.");
    }
    this.bytes = bytes;
    this.overrides = overrides;
    this.sourceName = sourceName;
  }

  byte[] bytes() {
    return bytes;
  }

  DocumentType type() {
    return as.type();
  }

  @Nullable Charset charset() {
    return as.charset();
  }

  public CallOverrides overrides() {
    return overrides;
  }

  public @Nullable String sourceName() {
    return sourceName;
  }

  /** SHA-256 of the bytes, in hex. */
  String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
