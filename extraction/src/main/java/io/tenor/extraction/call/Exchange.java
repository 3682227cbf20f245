package io.tenor.extraction.call;

import java.util.List;

/**
 * A question of the Q&amp;A with its answers.
 *
 * @param question indices of the turns in which it is asked, follow-ups of the same analyst
 *     included
 * @param answers indices of the turns that answer
 */
public record Exchange(int index, List<Integer> question, List<Integer> answers) {}
