package io.tenor.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** All services at once, with little patience for them. */
public final class Services implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    for (Service service : Service.all()) {
      service.start();
    }
    return Map.of(
        "tenor.gateway.url.transcript-service", Service.TRANSCRIPTS.url(),
        "tenor.gateway.url.metrics-service", Service.METRICS.url(),
        "tenor.gateway.url.guidance-service", Service.GUIDANCE.url(),
        "tenor.gateway.timeout.answer", "1s",
        "tenor.gateway.timeout.upload", "3s",
        "tenor.gateway.timeout.idle", "2s",
        "tenor.gateway.circuit.requests", "10",
        "tenor.gateway.circuit.delay", "1s");
  }

  @Override
  public void stop() {
    for (Service service : Service.all()) {
      service.stop();
    }
  }
}
