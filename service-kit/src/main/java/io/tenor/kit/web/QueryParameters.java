package io.tenor.kit.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses query parameters that a resource does not know, and repeated ones: a filter that is
 * ignored silently answers another question than the one asked.
 */
public class QueryParameters {
  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  @ServerRequestFilter
  public void check(ContainerRequestContext request, ResourceInfo resource) {
    Set<String> names =
        known.computeIfAbsent(resource.getResourceMethod(), QueryParameters::namesOf);
    for (Map.Entry<String, List<String>> sent :
        request.getUriInfo().getQueryParameters().entrySet()) {
      if (!names.contains(sent.getKey())) {
        throw ProblemType.INVALID_PARAMETER.because(
            "Unknown query parameter '%s'; known here: %s."
                .formatted(sent.getKey(), names.isEmpty() ? "none" : String.join(", ", names)));
      }
      if (sent.getValue().size() > 1) {
        throw ProblemType.INVALID_PARAMETER.because(
            "Query parameter '%s' is given more than once.".formatted(sent.getKey()));
      }
    }
  }

  private static Set<String> namesOf(Method method) {
    return Arrays.stream(method.getParameters())
        .map(QueryParameters::nameOf)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static @Nullable String nameOf(Parameter parameter) {
    QueryParam named = parameter.getAnnotation(QueryParam.class);
    return named == null ? null : named.value();
  }
}
