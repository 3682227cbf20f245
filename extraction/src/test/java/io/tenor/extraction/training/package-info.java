/**
 * Trains the models that decide on the numbers of a call from labelled calls, and measures them on
 * calls that they were not trained on. The texts are not part of the repository.
 */
@NullMarked
package io.tenor.extraction.training;

import org.jspecify.annotations.NullMarked;
