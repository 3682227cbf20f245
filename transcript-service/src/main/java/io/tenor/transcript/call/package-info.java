/** Calls and their versions as they are stored, and the data that each call has of its own. */
@NullMarked
package io.tenor.transcript.call;

import org.jspecify.annotations.NullMarked;
