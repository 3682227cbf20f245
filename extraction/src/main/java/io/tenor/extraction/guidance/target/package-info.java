/** The periods that a forward statement may aim at. */
@NullMarked
package io.tenor.extraction.guidance.target;

import org.jspecify.annotations.NullMarked;
