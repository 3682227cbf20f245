/** PLACEHOLDER */
@NullMarked
package io.tenor.guidance;

import org.jspecify.annotations.NullMarked;
