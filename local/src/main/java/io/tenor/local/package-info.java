/** PLACEHOLDER */
@NullMarked
package io.tenor.local;

import org.jspecify.annotations.NullMarked;
