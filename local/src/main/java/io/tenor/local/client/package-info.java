/** A client of the API, as a partner would write it. */
@NullMarked
package io.tenor.local.client;

import org.jspecify.annotations.NullMarked;
