package io.tenor.extraction.text;

/** What stands between a token and the one before it; later constants separate more. */
public enum Gap {
  NONE,
  SPACE,
  LINE,
  BLANK_LINE
}
