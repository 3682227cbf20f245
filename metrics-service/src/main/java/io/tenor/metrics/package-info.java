/** PLACEHOLDER */
@NullMarked
package io.tenor.metrics;

import org.jspecify.annotations.NullMarked;
