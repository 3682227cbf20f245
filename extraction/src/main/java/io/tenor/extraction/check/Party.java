package io.tenor.extraction.check;

import java.math.BigDecimal;
import java.util.UUID;

/** What takes part in a comparison: a reported figure or a forward statement. */
interface Party {

  UUID id();

  BigDecimal confidence();
}
