package io.tenor.gateway.contract;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.tenor.gateway.route.Routes;
import io.tenor.kit.web.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Serves the contract to everybody: what there is, is no secret; what it says, is. */
@ApplicationScoped
public class Contract {
  private static final String PATH = Routes.ROOT + "/openapi";
  private static final String FILE = "/io/tenor/contracts/openapi.yaml";

  private final Representation yaml;
  private final Representation json;

  Contract() throws IOException {
    byte[] document = read();
    yaml = Representation.of("application/yaml", document);
    json =
        Representation.of(
            "application/json",
            new JsonMapper().writeValueAsBytes(new YAMLMapper().readTree(document)));
  }

  private static byte[] read() throws IOException {
    try (InputStream in = Contract.class.getResourceAsStream(FILE)) {
      return Objects.requireNonNull(in, FILE).readAllBytes();
    }
  }

  public void serve(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (!PATH.equals(request.path())) {
      context.next();
    } else if (request.method().equals(HttpMethod.GET)
        || request.method().equals(HttpMethod.HEAD)) {
      wanted(request).answer(request);
    } else {
      context.fail(
          ProblemType.METHOD_NOT_ALLOWED
              .of()
              .withHeader(HttpHeaders.ALLOW.toString(), "GET, HEAD")
              .build());
    }
  }

  private Representation wanted(HttpServerRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null && accept.contains("yaml") ? yaml : json;
  }
}
