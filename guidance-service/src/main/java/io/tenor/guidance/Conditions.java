package io.tenor.guidance;

import io.tenor.kit.web.Quote;
import java.util.List;

/**
 * Words that condition a statement; an object, because the reactive driver reads no JSON arrays.
 */
record Conditions(List<Quote> words) {}
