/** Documents as they are sent: what they claim to be, how they are read, why they are refused. */
@NullMarked
package io.tenor.transcript.document;

import org.jspecify.annotations.NullMarked;
