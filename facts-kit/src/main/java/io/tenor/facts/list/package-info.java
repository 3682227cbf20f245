/** Facts as they are stored and listed. */
@NullMarked
package io.tenor.facts.list;

import org.jspecify.annotations.NullMarked;
