/**
 * A trial: services are killed in the middle of work, and nothing may be lost or doubled. Run by
 * {@code .ci/faults}.
 */
@NullMarked
package io.tenor.local.faults;

import org.jspecify.annotations.NullMarked;
