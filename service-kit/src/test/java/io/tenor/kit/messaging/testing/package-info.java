/** How the tests of every service send and read events. */
@NullMarked
package io.tenor.kit.messaging.testing;

import org.jspecify.annotations.NullMarked;
