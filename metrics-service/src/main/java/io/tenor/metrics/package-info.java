/**
 * The reported figures of calls: extracted when a call is registered, served until it is taken
 * down.
 */
@NullMarked
package io.tenor.metrics;

import org.jspecify.annotations.NullMarked;
