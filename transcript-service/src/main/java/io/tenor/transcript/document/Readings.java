package io.tenor.transcript.document;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import io.tenor.extraction.call.Call;
import io.tenor.extraction.call.CallReader;
import io.tenor.extraction.call.NotACall;
import io.tenor.extraction.document.DocumentReader;
import io.tenor.extraction.document.UnreadableDocument;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Reads documents: that computes for up to seconds, so it is left to {@link Workers}. */
@ApplicationScoped
public class Readings {
  private static final Logger LOG = Logger.getLogger(Readings.class);

  /** Far above any call; each becomes a row. */
  private static final int MOST_TURNS = 20_000;

  private static final int MOST_PARTICIPANTS = 2_000;

  private final Workers workers;
  private final MeterRegistry meters;

  Readings(Workers workers, MeterRegistry meters) {
    this.workers = workers;
    this.meters = meters;
  }

  /** SHA-256 of the bytes, in hex. */
  public Uni<String> hash(SentDocument document) {
    return workers.run(document::hash);
  }

  /** Fails with a problem where the document can't be read or holds no call. */
  public Uni<ReadDocument> read(SentDocument document, String sha256) {
    return workers.run(() -> timed(document, sha256));
  }

  private ReadDocument timed(SentDocument document, String sha256) {
    Timer.Sample sample = Timer.start(meters);
    String outcome = "failed";
    try {
      ReadDocument read = readNow(document, sha256);
      outcome = "read";
      return read;
    } catch (HttpProblem e) {
      outcome = "refused";
      throw e;
    } finally {
      sample.stop(
          meters.timer(
              "tenor.documents.reading", "type", document.type().name(), "outcome", outcome));
    }
  }

  private static ReadDocument readNow(SentDocument document, String sha256) {
    try {
      String text = DocumentReader.read(document.bytes(), document.type(), document.charset());
      Call call = bounded(CallReader.read(text, document.overrides()));
      return new ReadDocument(sha256, document.sourceName(), document.overrides(), text, call);
    } catch (UnreadableDocument e) {
      throw DocumentProblem.UNREADABLE.because(sentence(e.getMessage()));
    } catch (NotACall e) {
      throw DocumentProblem.NOT_A_CALL.because(sentence(e.getMessage()));
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw tooMuch(document, e);
    }
  }

  private static Call bounded(Call call) throws NotACall {
    if (call.turns().size() > MOST_TURNS) {
      throw new NotACall("more than %d turns were found".formatted(MOST_TURNS));
    }
    if (call.participants().size() > MOST_PARTICIPANTS) {
      throw new NotACall("more than %d participants were found".formatted(MOST_PARTICIPANTS));
    }
    return call;
  }

  private static HttpProblem tooMuch(SentDocument document, Error e) {
    LOG.warnf("A document of type %s is too much to read: %s", document.type(), e);
    return DocumentProblem.UNREADABLE.because(
        "The document is nested too deeply or unpacks to too much.");
  }

  private static String sentence(String reason) {
    return Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".";
  }
}
