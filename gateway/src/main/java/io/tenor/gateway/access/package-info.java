/** Who may do what: tokens, scopes, permissions. */
@NullMarked
package io.tenor.gateway.access;

import org.jspecify.annotations.NullMarked;
