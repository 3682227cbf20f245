/** Any bytes: what has to hold for every document, whatever it holds. */
@NullMarked
package io.tenor.extraction.fuzz;

import org.jspecify.annotations.NullMarked;
