/** The whole suite, as its users meet it: through the gateway, with real tokens. */
@NullMarked
package io.tenor.local.acceptance;

import org.jspecify.annotations.NullMarked;
