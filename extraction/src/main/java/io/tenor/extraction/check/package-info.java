/**
 * Checks of a call against itself: figures that can't all be right by arithmetic, scale or
 * currency. A flagged figure keeps the value that was stated.
 */
@NullMarked
package io.tenor.extraction.check;

import org.jspecify.annotations.NullMarked;
