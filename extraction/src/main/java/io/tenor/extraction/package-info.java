/** The library's public door: {@link io.tenor.extraction.Extraction}. */
@NullMarked
package io.tenor.extraction;

import org.jspecify.annotations.NullMarked;
