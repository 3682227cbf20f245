package io.tenor.extraction.call;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the sender knows better than the document; null leaves it to the document. */
public record CallOverrides(
    @Nullable String company,
    @Nullable String ticker,
    @Nullable String fiscalPeriod,
    @Nullable LocalDate date) {

  public static final CallOverrides NONE = new CallOverrides(null, null, null, null);
}
