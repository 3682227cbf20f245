package io.tenor.local.suite;

import io.tenor.local.client.Gateway;
import io.tenor.stack.Kafka;
import io.tenor.stack.Ports;
import io.tenor.stack.Postgres;
import io.tenor.stack.SharedKeycloak;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The suite on data that is forgotten and ports that are free, for tests and trials. */
public final class TemporarySuite implements AutoCloseable {
  private final Path folder;
  private final Kafka kafka;
  private final Servers servers;
  private final Addresses addresses;
  private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
  private final List<ServiceProcess> replicas = new ArrayList<>();

  private TemporarySuite(Path folder, Kafka kafka, Servers servers, Addresses addresses) {
    this.folder = folder;
    this.kafka = kafka;
    this.servers = servers;
    this.addresses = addresses;
  }

  /**
   * Starts all of it and waits until it serves.
   *
   * @param logs takes the logs of the services
   */
  public static TemporarySuite start(Path logs) throws Exception {
    Path data = Files.createTempDirectory("tenor-suite");
    Postgres postgres = Postgres.temporary();
    Kafka kafka = Kafka.start(data, Ports.free(), data);
    Servers servers = new Servers(postgres, kafka.bootstrapServers(), SharedKeycloak.issuer());
    servers.provideDatabases();
    TemporarySuite suite =
        new TemporarySuite(Files.createDirectories(logs), kafka, servers, Addresses.free());
    Runtime.getRuntime().addShutdownHook(new Thread(suite::kill));
    for (Service service : Service.values()) {
      suite.begin(service);
    }
    for (Service service : Service.values()) {
      suite.service(service).awaitReady();
    }
    return suite;
  }

  private synchronized void begin(Service service) throws IOException {
    services.put(
        service, ServiceProcess.start(service, service.module(), servers, addresses, folder));
  }

  private synchronized ServiceProcess service(Service service) {
    return services.get(service);
  }

  public Servers servers() {
    return servers;
  }

  public Addresses addresses() {
    return addresses;
  }

  /** The API as a client of the realm sees it. */
  public Gateway as(String client) {
    return Gateway.as(client, addresses.of(Service.GATEWAY), servers.issuer());
  }

  public void kill(Service service) {
    service(service).kill();
  }

  /** Starts what was killed, and waits until it serves. */
  public void restart(Service service) throws IOException, InterruptedException {
    begin(service);
    service(service).awaitReady();
  }

  /** A further one of a service, which shares its work. */
  public ServiceProcess replicate(Service service) throws IOException, InterruptedException {
    String name = "%s-replica-%d".formatted(service.module(), replicas.size() + 1);
    ServiceProcess replica =
        ServiceProcess.start(service, name, servers, addresses.withFree(service), folder);
    replicas.add(replica);
    replica.awaitReady();
    return replica;
  }

  private synchronized void kill() {
    services.values().forEach(ServiceProcess::kill);
    replicas.forEach(ServiceProcess::kill);
    kafka.kill();
  }

  @Override
  public void close() {
    kill();
    servers.postgres().close();
  }
}
