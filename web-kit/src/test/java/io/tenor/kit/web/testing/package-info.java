/** How the tests of every door ask. */
@NullMarked
package io.tenor.kit.web.testing;

import org.jspecify.annotations.NullMarked;
