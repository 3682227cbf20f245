package io.tenor.extraction.guidance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The ends of a range in the unit of its statement; an open end is null, the two of a point are
 * equal.
 */
public record Bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {

  public static final Bounds OPEN = new Bounds(null, null);
}
