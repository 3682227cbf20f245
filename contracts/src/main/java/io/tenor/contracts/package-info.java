/**
 * The events that the services exchange. Facts travel as offsets, hashes and values, never as
 * quotes or text.
 */
@NullMarked
package io.tenor.contracts;

import org.jspecify.annotations.NullMarked;
