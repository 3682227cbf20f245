package io.tenor.kit.web;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Answers of what a version never changes: a caller who has it is told so without a body. */
public final class Unchanging {

  private Unchanging() {}

  /**
   * @param tag changes whenever the body would
   * @param body is read only where it is needed
   */
  public static Uni<Response> answer(Request request, String tag, Supplier<? extends Uni<?>> body) {
    EntityTag entityTag = new EntityTag(tag);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(entityTag);
    return unchanged != null
        ? Uni.createFrom().item(unchanged.build())
        : body.get().map(entity -> Response.ok(entity).tag(entityTag).build());
  }
}
