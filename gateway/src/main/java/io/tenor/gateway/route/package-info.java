/** What is served where, and with which scopes. */
@NullMarked
package io.tenor.gateway.route;

import org.jspecify.annotations.NullMarked;
