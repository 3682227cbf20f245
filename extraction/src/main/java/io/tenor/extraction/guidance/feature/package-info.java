/** What the decisions on forward statements look at. */
@NullMarked
package io.tenor.extraction.guidance.feature;

import org.jspecify.annotations.NullMarked;
