package io.tenor.local.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of the suite on one machine, all on the loopback interface. */
public final class Ports {
  public static final int GATEWAY = 8080;
  public static final int GATEWAY_MANAGEMENT = 9080;
  public static final int TRANSCRIPTS = 8081;
  public static final int METRICS = 8082;
  public static final int GUIDANCE = 8083;
  public static final int KEYCLOAK = 8180;
  public static final int POSTGRES = 15432;
  public static final int KAFKA = 19092;

  private static final Map<Integer, String> NEEDED = needed();

  private Ports() {}

  private static Map<Integer, String> needed() {
    Map<Integer, String> ports = new LinkedHashMap<>();
    ports.put(GATEWAY, "the gateway");
    ports.put(GATEWAY_MANAGEMENT, "the gateway's health");
    ports.put(TRANSCRIPTS, "the transcript-service");
    ports.put(METRICS, "the metrics-service");
    ports.put(GUIDANCE, "the guidance-service");
    ports.put(KEYCLOAK, "Keycloak");
    ports.put(POSTGRES, "PostgreSQL");
    ports.put(KAFKA, "Kafka");
    return ports;
  }

  /**
   * @throws Refusal naming the first that something listens on
   */
  public static void requireFree() {
    NEEDED.forEach(
        (port, user) -> {
          if (taken(port)) {
            throw new Refusal(
                "Port %d, which %s needs, is taken: end what listens there and run again."
                    .formatted(port, user));
          }
        });
  }

  private static boolean taken(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      // A server that has just ended leaves its port waiting; that is not taken.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return false;
    } catch (IOException e) {
      return true;
    }
  }
}
