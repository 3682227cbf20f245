/** The contract, as partners read it. */
@NullMarked
package io.tenor.gateway.contract;

import org.jspecify.annotations.NullMarked;
