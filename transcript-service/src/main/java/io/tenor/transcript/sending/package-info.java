/** Takes documents in: each makes a version of a call, once. */
@NullMarked
package io.tenor.transcript.sending;

import org.jspecify.annotations.NullMarked;
