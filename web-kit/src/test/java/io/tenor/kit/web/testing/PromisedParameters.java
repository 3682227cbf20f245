package io.tenor.kit.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Whether a resource takes the query parameters that callers are promised, and no others. */
public final class PromisedParameters {
  private static final String KNOWN = "known here: ";

  private PromisedParameters() {}

  /** A resource names those that it knows where it is sent another one. */
  public static void areThoseOf(String method, String path) {
    String detail =
        As.partner()
            .queryParam("unheard-of", "x")
            .request(method, path)
            .then()
            .statusCode(400)
            .extract()
            .path("detail");
    String known = detail.substring(detail.indexOf(KNOWN) + KNOWN.length(), detail.length() - 1);

    assertThat(known.equals("none") ? List.of() : List.of(known.split(", ", -1)))
        .as("parameters of %s %s", method, path)
        .containsExactlyInAnyOrderElementsOf(HeldToContract.CONTRACT.queryParameters(method, path));
  }
}
