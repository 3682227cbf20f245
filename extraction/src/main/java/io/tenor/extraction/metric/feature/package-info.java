/**
 * What the decisions look at. Nothing here decides: the weights are learned from labelled calls.
 */
@NullMarked
package io.tenor.extraction.metric.feature;

import org.jspecify.annotations.NullMarked;
