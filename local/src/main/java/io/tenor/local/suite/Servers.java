package io.tenor.local.suite;

import io.tenor.stack.Postgres;
import java.sql.SQLException;

/**
 * The servers that the services work on.
 *
 * @param kafka its bootstrap servers
 * @param issuer the realm's address
 */
public record Servers(Postgres postgres, String kafka, String issuer) {
  /** Role and password of the services. */
  public static final String ROLE = "tenor";

  /** Makes the databases of the services that are missing. */
  public void provideDatabases() throws SQLException {
    for (Service service : Service.values()) {
      if (service.database().isPresent()) {
        postgres.provide(service.database().get(), ROLE);
      }
    }
  }
}
