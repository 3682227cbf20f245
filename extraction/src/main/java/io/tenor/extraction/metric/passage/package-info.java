/** Sentences with their numbers and with the words that speak of them. */
@NullMarked
package io.tenor.extraction.metric.passage;

import org.jspecify.annotations.NullMarked;
