/** Decides what features leave open, by models that were trained on labelled calls. */
@NullMarked
package io.tenor.extraction.metric.decision;

import org.jspecify.annotations.NullMarked;
