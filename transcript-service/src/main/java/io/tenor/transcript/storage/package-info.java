/** What the features need alike to store. */
@NullMarked
package io.tenor.transcript.storage;

import org.jspecify.annotations.NullMarked;
