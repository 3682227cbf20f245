/** The sample calls of the repository. */
@NullMarked
package io.tenor.local.samples;

import org.jspecify.annotations.NullMarked;
