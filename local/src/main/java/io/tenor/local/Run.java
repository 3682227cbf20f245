package io.tenor.local;

import io.tenor.local.client.Gateway;
import io.tenor.local.machine.Console;
import io.tenor.local.machine.KeptFolder;
import io.tenor.local.machine.Memory;
import io.tenor.local.machine.Ports;
import io.tenor.local.machine.Refusal;
import io.tenor.local.samples.ReadCall;
import io.tenor.local.samples.SampleCalls;
import io.tenor.local.suite.Addresses;
import io.tenor.local.suite.Service;
import io.tenor.stack.Checkout;
import io.tenor.stack.Folders;
import io.tenor.stack.LeftOver;
import io.tenor.stack.Postgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** {@code ./run}: the whole suite on this machine until Ctrl-C. */
public final class Run {
  private static final String FRESH = "--fresh";

  private Run() {}

  public static void main(String[] args) {
    try (KeptFolder kept = KeptFolder.open(Checkout.root().resolve(".local"))) {
      run(kept, List.of(args));
    } catch (Refusal e) {
      fail(e.getMessage());
    } catch (ExecutionException e) {
      failToStart(e.getCause());
    } catch (Exception e) {
      failToStart(e);
    }
  }

  /** Data of another build may be the cause: a schema, for one, only goes forward. */
  private static void failToStart(Throwable cause) {
    fail(
        "Tenor does not start: %s (./run --fresh begins with new data)"
            .formatted(cause.getMessage()));
  }

  /** Shutdown hooks end what was started. */
  private static void fail(String line) {
    Console.refuse(line);
    System.exit(1);
  }

  private static void run(KeptFolder kept, List<String> args) throws Exception {
    Instant began = Instant.now();
    if (!args.isEmpty() && !args.equals(List.of(FRESH))) {
      throw new Refusal("./run knows %s and nothing else.".formatted(FRESH));
    }
    endLeftOvers(kept);
    if (args.contains(FRESH)) {
      Folders.delete(kept.data());
    }
    Ports.requireFree();
    Memory.requireEnough();

    LocalSuite suite = new LocalSuite(kept);
    Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
    Console.line("Starting");
    suite.start();
    Console.line("  all of it in " + Console.seconds(began));
    showSamples(suite);
    Console.line(Welcome.text(suite.memory()));
    Thread.currentThread().join();
  }

  private static void endLeftOvers(KeptFolder kept) throws IOException {
    int ended = LeftOver.end(kept.processes());
    if (Postgres.endLeftOver(kept.postgresData())) {
      ended++;
    }
    if (ended > 0) {
      Console.line("Ended %d servers that a killed run had left".formatted(ended));
    }
  }

  private static void showSamples(LocalSuite suite) throws Exception {
    Path folder = Checkout.root().resolve("samples");
    Gateway gateway =
        Gateway.as("partner", Addresses.fixed().of(Service.GATEWAY), suite.servers().issuer());
    Console.line("");
    Console.line(ReadCall.table(new SampleCalls(gateway).read(folder)));
  }
}
