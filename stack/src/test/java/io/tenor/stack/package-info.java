@NullMarked
package io.tenor.stack;

import org.jspecify.annotations.NullMarked;
