/** The only door: what comes in is checked here, then handed to the service that owns it. */
@NullMarked
package io.tenor.gateway;

import org.jspecify.annotations.NullMarked;
