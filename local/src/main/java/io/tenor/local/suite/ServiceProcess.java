package io.tenor.local.suite;

import io.tenor.stack.Checkout;
import io.tenor.stack.JavaCommand;
import io.tenor.stack.ServerProcess;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A service as a process of its own, as built. */
public final class ServiceProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final ServerProcess process;
  private final URI health;

  private ServiceProcess(ServerProcess process, URI health) {
    this.process = process;
    this.health = health;
  }

  /**
   * Starts it; {@link #awaitReady} tells when it serves.
   *
   * @param folder takes its log and process id
   */
  public static ServiceProcess start(
      Service service, String name, Servers servers, Addresses addresses, Path folder)
      throws IOException {
    List<String> program = new ArrayList<>();
    ServiceOptions.of(service, servers, addresses)
        .forEach((key, value) -> program.add("-D%s=%s".formatted(key, value)));
    program.add("-jar");
    program.add(
        Checkout.root()
            .resolve(service.module())
            .resolve("target/quarkus-app/quarkus-run.jar")
            .toString());
    List<String> command = JavaCommand.of(List.of("-Xms32m", "-Xmx256m"), program);
    return new ServiceProcess(
        ServerProcess.start(name, command, Map.of(), folder), addresses.healthOf(service));
  }

  public void awaitReady() throws InterruptedException {
    process.await(this::isReady, PATIENCE);
  }

  private boolean isReady() throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) health.resolve("/q/health/ready").toURL().openConnection();
    connection.setConnectTimeout(1000);
    connection.setReadTimeout(5000);
    return connection.getResponseCode() == 200;
  }

  public void kill() {
    process.kill();
  }

  @Override
  public void close() {
    process.close();
  }
}
