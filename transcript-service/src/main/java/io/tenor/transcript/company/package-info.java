/** Companies, each with one home whatever its calls name it. */
@NullMarked
package io.tenor.transcript.company;

import org.jspecify.annotations.NullMarked;
