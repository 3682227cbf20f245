/** The metrics of the taxonomy, by the words that name them. */
@NullMarked
package io.tenor.extraction.taxonomy;

import org.jspecify.annotations.NullMarked;
