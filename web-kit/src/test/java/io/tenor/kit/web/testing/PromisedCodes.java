package io.tenor.kit.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Whether callers are told the codes that there are. */
public final class PromisedCodes {

  private PromisedCodes() {}

  /**
   * @param schema of the contract
   */
  public static void areThose(String schema, List<String> codes) {
    assertThat(HeldToContract.CONTRACT.codes(schema))
        .as("codes of %s", schema)
        .containsExactlyElementsOf(codes);
  }
}
