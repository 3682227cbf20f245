/** The whole suite on one machine, by one command. */
@NullMarked
package io.tenor.local;

import org.jspecify.annotations.NullMarked;
