package io.tenor.local.faults;

import io.tenor.local.client.Answer;
import io.tenor.local.client.Document;
import io.tenor.local.client.Gateway;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Sends documents side by side as a patient client does: again after a broken connection or a 5xx,
 * until each is answered with 2xx.
 */
final class Sending implements AutoCloseable {
  private static final int SIDE_BY_SIDE = 6;

  /** Refused for now. */
  private static final Set<Integer> AGAIN = Set.of(408, 425, 429);

  private static final Duration PAUSE = Duration.ofMillis(150);

  private final Gateway gateway;
  private final List<Document> documents;
  private final Semaphore allowed = new Semaphore(0);
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger inFlight = new AtomicInteger();
  private final Map<Integer, String> accepted = new ConcurrentHashMap<>();
  private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
  private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();

  Sending(Gateway gateway, List<Document> documents) {
    this.gateway = gateway;
    this.documents = documents;
    for (int i = 0; i < SIDE_BY_SIDE; i++) {
      senders.execute(this::sendAllowed);
    }
  }

  /** Lets so many further documents go. */
  void allow(int count) {
    allowed.release(count);
  }

  /** Requests without an answer at this moment. */
  int inFlight() {
    return inFlight.get();
  }

  /**
   * Ids of calls by the documents that were answered with 2xx.
   *
   * @throws IllegalStateException where one was refused
   */
  Map<Integer, String> accepted() {
    RuntimeException refused = failure.get();
    if (refused != null) {
      throw refused;
    }
    return accepted;
  }

  private void sendAllowed() {
    try {
      while (true) {
        allowed.acquire();
        int document = next.getAndIncrement();
        if (document >= documents.size()) {
          return;
        }
        accepted.put(document, sendUntilAccepted(documents.get(document)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      failure.compareAndSet(null, e);
    }
  }

  private String sendUntilAccepted(Document document) throws InterruptedException {
    while (true) {
      inFlight.incrementAndGet();
      try {
        Answer answer = gateway.send(document);
        if (answer.status() / 100 == 2) {
          return answer.json().path("id").asText();
        }
        if (answer.status() / 100 == 4 && !AGAIN.contains(answer.status())) {
          throw new IllegalStateException("a call was refused: " + answer);
        }
      } catch (IOException e) {
        // Nobody knows whether it arrived: sent again, it may be answered as known.
      } finally {
        inFlight.decrementAndGet();
      }
      Thread.sleep(PAUSE);
    }
  }

  @Override
  public void close() {
    senders.shutdownNow();
  }
}
