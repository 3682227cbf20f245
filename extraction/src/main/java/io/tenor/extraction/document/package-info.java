/** From the bytes of a document to the text that every offset points into. */
@NullMarked
package io.tenor.extraction.document;

import org.jspecify.annotations.NullMarked;
