/** What other services are handed, never callers from outside. */
@NullMarked
package io.tenor.transcript.internal;

import org.jspecify.annotations.NullMarked;
