package io.tenor.local;

import io.tenor.local.machine.Console;
import io.tenor.local.machine.KeptFolder;
import io.tenor.local.machine.Memory;
import io.tenor.local.machine.Ports;
import io.tenor.local.suite.Addresses;
import io.tenor.local.suite.Servers;
import io.tenor.local.suite.Service;
import io.tenor.local.suite.ServiceProcess;
import io.tenor.stack.Kafka;
import io.tenor.stack.Keycloak;
import io.tenor.stack.LeftOver;
import io.tenor.stack.Postgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Servers and services on kept data and fixed ports. */
final class LocalSuite implements AutoCloseable {
  private final KeptFolder kept;
  private final List<AutoCloseable> started = new CopyOnWriteArrayList<>();
  private @Nullable Servers servers;

  LocalSuite(KeptFolder kept) {
    this.kept = kept;
  }

  /** What takes long goes on beside the rest: Keycloak, and each service. */
  void start() throws Exception {
    try (ExecutorService side = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> prepared = side.submit(LocalSuite::prepareKeycloak);
      Postgres postgres = Console.timed("PostgreSQL", this::postgres);
      Future<Keycloak> keycloak =
          side.submit(
              () -> {
                prepared.get();
                return Console.timed("Keycloak", () -> keycloak(postgres));
              });
      Console.timed("Kafka", this::kafka);
      Servers ready = new Servers(postgres, "localhost:" + Ports.KAFKA, keycloak.get().issuer());
      servers = ready;
      ready.provideDatabases();
      List<Future<?>> services = new ArrayList<>();
      for (Service service : Service.values()) {
        services.add(
            side.submit(() -> Console.timed(service.module(), () -> service(service, ready))));
      }
      for (Future<?> service : services) {
        service.get();
      }
    }
  }

  Servers servers() {
    if (servers == null) {
      throw new IllegalStateException("not started");
    }
    return servers;
  }

  /** A step of its own where it takes long. */
  private static boolean prepareKeycloak() throws Exception {
    if (!Keycloak.isPrepared()) {
      Instant began = Instant.now();
      Keycloak.prepare();
      Console.done("Keycloak unpacked and built", began);
    }
    return true;
  }

  private Postgres postgres() throws Exception {
    return closing(Postgres.kept(kept.postgresData(), Ports.POSTGRES));
  }

  private Kafka kafka() throws Exception {
    return closing(Kafka.start(kept.data().resolve("kafka"), Ports.KAFKA, kept.processes()));
  }

  private Keycloak keycloak(Postgres postgres) throws Exception {
    postgres.provide("keycloak", "keycloak");
    return closing(
        Keycloak.start(
            postgres.jdbcUrl("keycloak"),
            Ports.KEYCLOAK,
            kept.data().resolve("keycloak"),
            kept.processes()));
  }

  private ServiceProcess service(Service service, Servers on) throws Exception {
    ServiceProcess process =
        closing(
            ServiceProcess.start(
                service, service.module(), on, Addresses.fixed(), kept.processes()));
    process.awaitReady();
    return process;
  }

  private <T extends AutoCloseable> T closing(T server) {
    started.add(server);
    return server;
  }

  /** What all of it uses of memory, in MiB; PostgreSQL is no child of this process. */
  long memory() throws IOException {
    return Memory.used(ProcessHandle.current())
        + Postgres.serverOn(kept.postgresData()).map(Memory::used).orElse(0L);
  }

  /** Services end first, and side by side, then what they work on. */
  @Override
  public void close() {
    try (ExecutorService side = Executors.newVirtualThreadPerTaskExecutor()) {
      started.stream()
          .filter(ServiceProcess.class::isInstance)
          .forEach(service -> side.execute(() -> close(service)));
    }
    started.reversed().forEach(LocalSuite::close);
    try {
      // What was still starting.
      LeftOver.end(kept.processes());
      Postgres.endLeftOver(kept.postgresData());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(AutoCloseable server) {
    try {
      server.close();
    } catch (Exception e) {
      Console.refuse("One server did not end: " + e.getMessage());
    }
  }
}
