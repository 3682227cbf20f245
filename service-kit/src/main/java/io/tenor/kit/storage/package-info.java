/** How services store. */
@NullMarked
package io.tenor.kit.storage;

import org.jspecify.annotations.NullMarked;
