/** This machine and its limits; nothing here needs more than the JDK. */
@NullMarked
package io.tenor.local.machine;

import org.jspecify.annotations.NullMarked;
