package io.tenor.metrics;

import java.util.UUID;

/**
 * What a check found wrong with a figure.
 *
 * @param flag {@code contradicted}, {@code scale} or {@code currency}
 */
public record RaisedFlag(String flag, UUID checkId) {}
