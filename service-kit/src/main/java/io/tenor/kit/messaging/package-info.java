/** Events out by a transactional outbox and in by idempotent consumers. */
@NullMarked
package io.tenor.kit.messaging;

import org.jspecify.annotations.NullMarked;
