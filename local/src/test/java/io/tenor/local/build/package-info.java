@NullMarked
package io.tenor.local.build;

import org.jspecify.annotations.NullMarked;
