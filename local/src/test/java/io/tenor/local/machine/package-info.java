@NullMarked
package io.tenor.local.machine;

import org.jspecify.annotations.NullMarked;
