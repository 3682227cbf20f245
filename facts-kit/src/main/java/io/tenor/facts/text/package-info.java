/** Texts of calls, fetched from the service that owns them. */
@NullMarked
package io.tenor.facts.text;

import org.jspecify.annotations.NullMarked;
