package io.tenor.transcript.document;

import io.smallrye.mutiny.Uni;
import io.tenor.extraction.call.CallReader;
import io.tenor.extraction.call.NotACall;
import io.tenor.extraction.document.DocumentReader;
import io.tenor.extraction.document.UnreadableDocument;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads documents on worker threads: that computes for up to seconds. */
@ApplicationScoped
public class Readings {
  private final Vertx vertx;

  Readings(Vertx vertx) {
    this.vertx = vertx;
  }

  /** SHA-256 of the bytes, in hex. */
  public Uni<String> hash(SentDocument document) {
    return vertx.executeBlocking(document::hash, false);
  }

  /** Fails with a problem where the document can't be read or holds no call. */
  public Uni<ReadDocument> read(SentDocument document, String sha256) {
    return vertx.executeBlocking(() -> readNow(document, sha256), false);
  }

  private static ReadDocument readNow(SentDocument document, String sha256) {
    try {
      String text = DocumentReader.read(document.bytes(), document.type());
      return new ReadDocument(
          sha256,
          document.sourceName(),
          document.overrides(),
          text,
          CallReader.read(text, document.overrides()));
    } catch (UnreadableDocument e) {
      throw DocumentProblem.UNREADABLE.because(sentence(e.getMessage()));
    } catch (NotACall e) {
      throw DocumentProblem.NOT_A_CALL.because(sentence(e.getMessage()));
    } catch (StackOverflowError e) {
      throw DocumentProblem.UNREADABLE.because("The document is nested too deeply.");
    }
  }

  private static String sentence(String reason) {
    return Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".";
  }
}
