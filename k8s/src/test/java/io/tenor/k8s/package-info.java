/** Holds the manifests beside this module to what they should be. */
@NullMarked
package io.tenor.k8s;

import org.jspecify.annotations.NullMarked;
