/** Reported figures. */
@NullMarked
package io.tenor.extraction.metric;

import org.jspecify.annotations.NullMarked;
