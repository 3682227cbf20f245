package io.tenor.metrics;

import java.util.List;

/** The figures of a check; an object, because the reactive driver reads no JSON arrays. */
record ComparedFigures(List<ComparedFigure> figures) {}
