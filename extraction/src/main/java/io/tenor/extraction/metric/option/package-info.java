/** What a number may mean: the metrics, periods and segments that the words around it offer. */
@NullMarked
package io.tenor.extraction.metric.option;

import org.jspecify.annotations.NullMarked;
