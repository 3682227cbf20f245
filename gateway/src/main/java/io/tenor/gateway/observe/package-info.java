/** What those on call see: ids, figures, readiness. */
@NullMarked
package io.tenor.gateway.observe;

import org.jspecify.annotations.NullMarked;
