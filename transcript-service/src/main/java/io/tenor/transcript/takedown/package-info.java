/** Takes calls down. */
@NullMarked
package io.tenor.transcript.takedown;

import org.jspecify.annotations.NullMarked;
