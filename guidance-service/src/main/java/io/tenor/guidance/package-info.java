/** What companies say of their own future: extracted once a call's figures are known. */
@NullMarked
package io.tenor.guidance;

import org.jspecify.annotations.NullMarked;
