package io.tenor.gateway.forward;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.tenor.gateway.route.Bodies;
import io.tenor.kit.web.ProblemAnswer;
import io.tenor.kit.web.ProblemType;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/**
 * Every error is a problem document: one that a service answers otherwise (a page of its server, a
 * stack trace) is replaced by one that says nothing but its kind.
 */
final class ErrorAnswers implements ProxyInterceptor {

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    return context.sendRequest().map(ErrorAnswers::checked);
  }

  private static ProxyResponse checked(ProxyResponse response) {
    int status = response.getStatusCode();
    if (status < 400 || isProblem(response)) {
      return response;
    }
    ProxyRequest request = response.request();
    response.release();
    return of(request, ProblemType.ofStatus(status).of().withStatus(Math.min(status, 599)).build());
  }

  private static boolean isProblem(ProxyResponse response) {
    String type = response.headers().get(HttpHeaders.CONTENT_TYPE);
    return type != null && type.startsWith(HttpProblem.MEDIA_TYPE.toString());
  }

  static ProxyResponse of(ProxyRequest request, HttpProblem problem) {
    return into(request.response(), problem);
  }

  /** In the place of whatever the answer held. */
  static ProxyResponse into(ProxyResponse response, HttpProblem problem) {
    ProxyRequest request = response.request();
    HttpServerRequest asked = request.proxiedRequest();
    response.headers().clear();
    response.setStatusCode(problem.getStatusCode()).setStatusMessage(null);
    problem.getHeaders().forEach((name, value) -> response.headers().set(name, value.toString()));
    if (Bodies.unread(asked)) {
      response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
      request.release();
    }
    return response
        .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
        .setBody(Body.body(ProblemAnswer.body(problem, asked.path())));
  }
}
