package io.tenor.kit.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Answers with a problem document where no resource has been reached. */
public final class ProblemAnswer {

  private ProblemAnswer() {}

  public static void send(RoutingContext context, HttpProblem problem) {
    problem
        .getHeaders()
        .forEach((name, value) -> context.response().putHeader(name, value.toString()));
    context
        .response()
        .setStatusCode(problem.getStatusCode())
        .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
        .end(body(problem, context.request().path()));
  }

  /**
   * @param instance the path that was asked for
   */
  public static Buffer body(HttpProblem problem, String instance) {
    JsonObject document =
        new JsonObject()
            .put("type", String.valueOf(problem.getType()))
            .put("status", problem.getStatusCode())
            .put("title", problem.getTitle());
    if (problem.getDetail() != null) {
      document.put("detail", problem.getDetail());
    }
    document.put("instance", instance);
    problem.getParameters().forEach(document::put);
    return document.toBuffer();
  }
}
