/** Log-linear models over hashed features: small enough to ship, exact to repeat. */
@NullMarked
package io.tenor.extraction.model;

import org.jspecify.annotations.NullMarked;
