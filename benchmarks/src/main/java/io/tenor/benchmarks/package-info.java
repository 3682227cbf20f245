/** How fast calls are read, part by part and beside other tools. */
@NullMarked
package io.tenor.benchmarks;

import org.jspecify.annotations.NullMarked;
