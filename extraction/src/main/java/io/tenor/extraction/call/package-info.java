/** From a text to the call: head, people, turns, sections, questions with their answers. */
@NullMarked
package io.tenor.extraction.call;

import org.jspecify.annotations.NullMarked;
