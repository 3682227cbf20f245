/** Calls as far as events tell of them. */
@NullMarked
package io.tenor.facts.call;

import org.jspecify.annotations.NullMarked;
