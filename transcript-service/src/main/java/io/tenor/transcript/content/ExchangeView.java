package io.tenor.transcript.content;

import java.util.List;

/**
 * A question of the Q&amp;A with its answers, as the API serves it.
 *
 * @param index position in the call, from 0
 * @param question the turns in which it is asked, follow-ups of the same analyst included
 * @param answers the turns that answer
 */
public record ExchangeView(int index, List<TurnView> question, List<TurnView> answers) {}
