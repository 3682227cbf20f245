package io.tenor.extraction;

import io.tenor.extraction.call.Call;

/**
 * A text with the call that was read out of it.
 *
 * @param seed what the ids of its facts derive from, see {@link FactIds#seed}
 */
public record CallText(String text, Call call, String seed) {}
