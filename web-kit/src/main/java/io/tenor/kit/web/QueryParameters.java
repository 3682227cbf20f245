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
 * ignored silently answers another question than the one asked. U+0000 is refused here, because the
 * database refuses it later, as a failure. What a resource knows are the {@link QueryParam}s of its
 * method.
 */
public class QueryParameters {
  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  @ServerRequestFilter
  public void check(ContainerRequestContext request, ResourceInfo resource) {
    Set<String> names =
        known.computeIfAbsent(resource.getResourceMethod(), QueryParameters::namesOf);
    request
        .getUriInfo()
        .getQueryParameters()
        .forEach(
            (name, values) -> {
              String wrong = wrong(name, values, names);
              if (wrong != null) {
                throw ProblemType.INVALID_PARAMETER.because("Query parameter '" + name + wrong);
              }
            });
  }

  private static @Nullable String wrong(String name, List<String> values, Set<String> names) {
    if (!names.contains(name)) {
      return "' is unknown; known here: %s."
          .formatted(names.isEmpty() ? "none" : String.join(", ", names));
    }
    if (values.size() > 1) {
      return "' is given more than once.";
    }
    return values.getFirst().indexOf('\0') < 0 ? null : "' holds U+0000, which no text has.";
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
