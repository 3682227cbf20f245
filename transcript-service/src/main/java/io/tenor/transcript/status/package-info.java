/** How far the facts of each call are, as the events of other services tell. */
@NullMarked
package io.tenor.transcript.status;

import org.jspecify.annotations.NullMarked;
