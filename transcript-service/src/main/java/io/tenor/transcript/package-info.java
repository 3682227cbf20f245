/** PLACEHOLDER */
@NullMarked
package io.tenor.transcript;

import org.jspecify.annotations.NullMarked;
