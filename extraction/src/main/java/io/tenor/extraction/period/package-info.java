/** Periods in the company's own fiscal calendar. */
@NullMarked
package io.tenor.extraction.period;

import org.jspecify.annotations.NullMarked;
