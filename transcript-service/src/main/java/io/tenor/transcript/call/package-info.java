/** Calls and their versions: how they are stored, told apart and served. */
@NullMarked
package io.tenor.transcript.call;

import org.jspecify.annotations.NullMarked;
