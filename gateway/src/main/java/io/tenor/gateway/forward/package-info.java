/** Requests on their way to a service, and answers on their way back. */
@NullMarked
package io.tenor.gateway.forward;

import org.jspecify.annotations.NullMarked;
