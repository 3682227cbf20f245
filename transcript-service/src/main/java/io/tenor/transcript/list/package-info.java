/** Finds calls by what they have in common. */
@NullMarked
package io.tenor.transcript.list;

import org.jspecify.annotations.NullMarked;
