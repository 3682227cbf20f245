package io.tenor.local.suite;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a service is told where its defaults don't hold. */
final class ServiceOptions {

  private ServiceOptions() {}

  static Map<String, String> of(Service service, Servers servers, Addresses addresses) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("quarkus.http.port", Integer.toString(addresses.ports().get(service)));
    options.put("quarkus.oidc.auth-server-url", servers.issuer());
    service.database().ifPresent(database -> worker(options, servers, database));
    switch (service) {
      case TRANSCRIPTS -> {}
      case METRICS, GUIDANCE -> readerOfTexts(options, servers, addresses);
      case GATEWAY -> gateway(options, addresses);
    }
    return options;
  }

  private static void worker(Map<String, String> options, Servers servers, String database) {
    options.put("quarkus.datasource.reactive.url", servers.postgres().reactiveUrl(database));
    options.put("quarkus.datasource.jdbc.url", servers.postgres().jdbcUrl(database));
    options.put("quarkus.datasource.username", Servers.ROLE);
    options.put("quarkus.datasource.password", Servers.ROLE);
    options.put("kafka.bootstrap.servers", servers.kafka());
  }

  private static void readerOfTexts(
      Map<String, String> options, Servers servers, Addresses addresses) {
    options.put("quarkus.oidc-client.auth-server-url", servers.issuer());
    options.put(
        "quarkus.rest-client.transcripts.url", addresses.of(Service.TRANSCRIPTS).toString());
  }

  private static void gateway(Map<String, String> options, Addresses addresses) {
    options.put("quarkus.management.port", Integer.toString(addresses.management()));
    for (Service service : Service.values()) {
      if (service != Service.GATEWAY) {
        options.put("tenor.gateway.url." + service.module(), addresses.of(service).toString());
      }
    }
  }
}
