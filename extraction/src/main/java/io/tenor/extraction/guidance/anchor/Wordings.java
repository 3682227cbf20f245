package io.tenor.extraction.guidance.anchor;

import io.tenor.extraction.guidance.Action;
import io.tenor.extraction.guidance.Direction;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import java.util.Locale;

/** The wordings of directions and of what is done to earlier guidance. */
public final class Wordings {
  public static final Phrases<Direction> DIRECTIONS =
      Lexicon.load(
          Wordings.class, "directions.txt", d -> Direction.valueOf(d.toUpperCase(Locale.ROOT)));
  public static final Phrases<Action> ACTIONS =
      Lexicon.load(Wordings.class, "actions.txt", a -> Action.valueOf(a.toUpperCase(Locale.ROOT)));

  private Wordings() {}
}
