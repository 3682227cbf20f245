package io.tenor.extraction.call;

/** Finds the call in a text, whatever the vendor's layout. */
public final class CallReader {

  private CallReader() {}

  /**
   * @throws NotACall where the text has neither two speakers nor three sentences that each hold a
   *     number, a currency or per cent, and a metric of the taxonomy
   */
  public static Call read(String text, CallOverrides overrides) throws NotACall {
    throw new NotACall("reading calls is not built yet");
  }
}
