/** Decides on forward statements, by models that were trained on labelled calls. */
@NullMarked
package io.tenor.extraction.guidance.decision;

import org.jspecify.annotations.NullMarked;
