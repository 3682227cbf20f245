/** PLACEHOLDER */
@NullMarked
package io.tenor.gateway;

import org.jspecify.annotations.NullMarked;
