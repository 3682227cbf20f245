/** PostgreSQL, Kafka and Keycloak as processes, without containers. */
@NullMarked
package io.tenor.stack;

import org.jspecify.annotations.NullMarked;
