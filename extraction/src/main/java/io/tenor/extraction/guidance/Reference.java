package io.tenor.extraction.guidance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number given only by what was reported.
 *
 * @param period of the reported figure, null where the words name none
 * @param figure the figure, null until it is found
 */
record Reference(@Nullable String period, @Nullable UUID figure) {}
