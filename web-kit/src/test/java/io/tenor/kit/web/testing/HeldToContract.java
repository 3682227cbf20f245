package io.tenor.kit.web.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;

/** Fails a test whose request is answered otherwise than callers are promised. */
public final class HeldToContract implements Filter {
  static final Contract CONTRACT = Contract.read();

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification specification,
      FilterContext context) {
    Response answer = context.next(request, specification);
    String path = URI.create(request.getURI()).getRawPath();
    if (path.startsWith(Contract.ROOT + "/")) {
      CONTRACT.check(request.getMethod(), path, request.getQueryParams().keySet(), answer);
    }
    return answer;
  }
}
