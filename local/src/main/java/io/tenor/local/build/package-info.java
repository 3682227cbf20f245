/**
 * Building what is missing. It runs from source, before anything is built or fetched, and so uses
 * nothing but the JDK and {@link io.tenor.local.machine}.
 */
@NullMarked
package io.tenor.local.build;

import org.jspecify.annotations.NullMarked;
