package io.tenor.facts.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.tenor.extraction.CallText;
import io.tenor.extraction.TooManyFacts;
import io.tenor.kit.messaging.PermanentFailure;
import io.tenor.kit.messaging.TransientFailure;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Reads facts out of the texts that the transcript-service holds. */
@ApplicationScoped
public class CallTexts {
  private final TranscriptsClient client;
  private final ObjectMapper json;
  private final Vertx vertx;

  CallTexts(@RestClient TranscriptsClient client, ObjectMapper json, Vertx vertx) {
    this.client = client;
    this.json = json;
    this.vertx = vertx;
  }

  /**
   * @param sha256 what the event says that the document hashes to, null where it does not say
   * @param reading CPU-bound; runs on a worker thread
   * @return nothing where the call is gone
   */
  public <T> Uni<Optional<T>> read(
      UUID transcriptId, int version, @Nullable String sha256, Function<CallText, T> reading) {
    return fetch(transcriptId, version)
        .flatMap(
            body ->
                body.isEmpty()
                    ? Uni.createFrom().item(Optional.empty())
                    : onWorker(() -> reading.apply(parse(body.get(), sha256))));
  }

  private Uni<Optional<byte[]>> fetch(UUID transcriptId, int version) {
    return client
        .version(transcriptId, version)
        .map(Optional::of)
        .onFailure(CallGone.class)
        .recoverWithItem(Optional.empty())
        .onFailure(failure -> !(failure instanceof PermanentFailure))
        .transform(failure -> new TransientFailure("the text can't be fetched now", failure));
  }

  private CallText parse(byte[] body, @Nullable String sha256) {
    FetchedCall fetched;
    try {
      fetched = json.readValue(body, FetchedCall.class);
    } catch (IOException e) {
      throw new PermanentFailure("the text can't be read", e);
    }
    if (sha256 != null && !sha256.equals(fetched.sha256())) {
      throw new PermanentFailure("the text is not the one that was registered");
    }
    return fetched.callText();
  }

  private <T> Uni<Optional<T>> onWorker(Supplier<T> work) {
    return vertx.executeBlocking(() -> Optional.of(guarded(work)), false);
  }

  /** A text that breaks the reading would break it again. */
  private static <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (PermanentFailure e) {
      throw e;
    } catch (TooManyFacts e) {
      throw new PermanentFailure(e.getMessage(), e);
    } catch (RuntimeException | StackOverflowError e) {
      throw new PermanentFailure("the text can't be extracted from", e);
    }
  }
}
