/** What stands beside the gateway in its tests. */
@NullMarked
package io.tenor.gateway.testing;

import org.jspecify.annotations.NullMarked;
