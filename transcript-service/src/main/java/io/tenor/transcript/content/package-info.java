/** What a version never changes: its text, turns and exchanges. */
@NullMarked
package io.tenor.transcript.content;

import org.jspecify.annotations.NullMarked;
