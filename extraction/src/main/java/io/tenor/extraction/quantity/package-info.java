/** Numbers as people say them: money, per cent, points, multiples, counts, ranges. */
@NullMarked
package io.tenor.extraction.quantity;

import org.jspecify.annotations.NullMarked;
