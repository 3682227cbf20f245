/** Places in a text, its tokens and sentences. */
@NullMarked
package io.tenor.extraction.text;

import org.jspecify.annotations.NullMarked;
