package io.tenor.local.suite;

import io.tenor.local.machine.Ports;
import java.io.IOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where each service listens.
 *
 * @param management of the gateway, whose health is not at its public door
 */
public record Addresses(Map<Service, Integer> ports, int management) {

  /** Those that are told to users. */
  public static Addresses fixed() {
    Map<Service, Integer> ports = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      ports.put(service, service.port());
    }
    return new Addresses(ports, Ports.GATEWAY_MANAGEMENT);
  }

  /** Such that nothing listens on now. */
  public static Addresses free() throws IOException {
    Map<Service, Integer> ports = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      ports.put(service, io.tenor.stack.Ports.free());
    }
    return new Addresses(ports, io.tenor.stack.Ports.free());
  }

  /** The same but for one service, as a further replica of it has. */
  public Addresses withFree(Service service) throws IOException {
    Map<Service, Integer> changed = new EnumMap<>(ports);
    changed.put(service, io.tenor.stack.Ports.free());
    return new Addresses(changed, management);
  }

  public URI of(Service service) {
    return URI.create("http://localhost:" + ports.get(service));
  }

  URI healthOf(Service service) {
    return service == Service.GATEWAY ? URI.create("http://localhost:" + management) : of(service);
  }
}
