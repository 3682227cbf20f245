package io.tenor.kit.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What is served depends on the caller's token: no shared cache may keep it. */
public class PrivateCache {

  @ServerResponseFilter
  public void mark(ContainerResponseContext response) {
    response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("private"));
  }
}
