/** The places of a sentence that a forward statement may hang on. */
@NullMarked
package io.tenor.extraction.guidance.anchor;

import org.jspecify.annotations.NullMarked;
