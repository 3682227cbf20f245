package io.tenor.kit.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Answers of what a version never changes: a caller who has it is told so without a body. */
public final class Unchanging {

  private Unchanging() {}

  /**
   * @param tag changes whenever the body would
   */
  public static Response answer(Request request, String tag, Supplier<?> body) {
    EntityTag entityTag = new EntityTag(tag);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(entityTag);
    return unchanged != null ? unchanged.build() : Response.ok(body.get()).tag(entityTag).build();
  }
}
