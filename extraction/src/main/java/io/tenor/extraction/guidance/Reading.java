package io.tenor.extraction.guidance;

import io.tenor.extraction.metric.Kind;

/** What a number measures, in which unit: the words may say another unit than they mean. */
record Reading(Kind kind, String unit) {}
