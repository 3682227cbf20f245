/** PLACEHOLDER */
@NullMarked
package io.tenor.kit;

import org.jspecify.annotations.NullMarked;
