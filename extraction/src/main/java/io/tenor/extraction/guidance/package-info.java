/** What the company says of its own future. */
@NullMarked
package io.tenor.extraction.guidance;

import org.jspecify.annotations.NullMarked;
