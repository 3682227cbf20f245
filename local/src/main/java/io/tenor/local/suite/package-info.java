/** The four services as processes, on servers that run already. */
@NullMarked
package io.tenor.local.suite;

import org.jspecify.annotations.NullMarked;
