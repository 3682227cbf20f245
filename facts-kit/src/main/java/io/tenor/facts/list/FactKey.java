package io.tenor.facts.list;

import java.util.UUID;

/**
 * Facts are told apart by their call too: the same document sent again after a takedown gives facts
 * of the same ids, and the events of two calls are in no order.
 */
public record FactKey(UUID id, UUID transcriptId) {}
