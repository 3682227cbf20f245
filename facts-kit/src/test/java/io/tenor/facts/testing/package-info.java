/** What the tests of the services that extract facts share. */
@NullMarked
package io.tenor.facts.testing;

import org.jspecify.annotations.NullMarked;
