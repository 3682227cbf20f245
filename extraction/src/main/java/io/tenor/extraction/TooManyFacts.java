package io.tenor.extraction;

/** A text states more than a call ever does: it is refused before its facts fill the memory. */
public final class TooManyFacts extends RuntimeException {
  /** Of figures or of statements; the largest calls have some hundreds. */
  public static final int MOST = 5_000;

  private static final long serialVersionUID = 1L;

  private TooManyFacts(String facts) {
    super("the text has more than %d %s, which no call has".formatted(MOST, facts));
  }

  /**
   * @param found so far
   * @param facts what they are, in words
   */
  public static void refuse(int found, String facts) {
    if (found > MOST) {
      throw new TooManyFacts(facts);
    }
  }
}
