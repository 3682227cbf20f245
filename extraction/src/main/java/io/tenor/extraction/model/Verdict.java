package io.tenor.extraction.model;

/**
 * A decision and how sure it is.
 *
 * @param choice an outcome, or the index of an option
 * @param probability from 0 to 1
 */
public record Verdict(int choice, double probability) {}
