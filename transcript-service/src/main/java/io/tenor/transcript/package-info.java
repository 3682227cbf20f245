/**
 * Owns the calls: takes documents in, knows the companies, keeps every version's text, people,
 * turns and questions, and follows how far the facts of each call are.
 */
@NullMarked
package io.tenor.transcript;

import org.jspecify.annotations.NullMarked;
