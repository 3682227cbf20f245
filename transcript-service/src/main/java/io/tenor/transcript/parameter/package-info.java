/** What callers say in query parameters. */
@NullMarked
package io.tenor.transcript.parameter;

import org.jspecify.annotations.NullMarked;
