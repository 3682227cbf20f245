package io.tenor.extraction.call;

import io.tenor.extraction.text.Span;
import java.util.ArrayList;
import java.util.List;

/** From headers to the places of the words between them. */
final class Turns {

  /** Words under a header, before it is known who spoke them and in which part. */
  record Spoken(Header header, Span words) {}

  private Turns() {}

  static List<Spoken> of(Lines lines, List<Header> headers) {
    List<Spoken> turns = new ArrayList<>(headers.size());
    for (int i = 0; i < headers.size(); i++) {
      Header header = headers.get(i);
      boolean last = i + 1 == headers.size();
      int stop =
          last
              ? end(lines, Trailer.from(lines, header.spokenLine()) - 1)
              : beforeStations(lines, header, headers.get(i + 1));
      int end = trimmed(lines.text(), header.spoken(), stop);
      if (end > header.spoken()
          && !(last && Station.ends(lines.text().substring(header.spoken(), end)))) {
        turns.add(new Spoken(header, new Span(header.spoken(), end)));
      }
    }
    return turns;
  }

  private static int end(Lines lines, int line) {
    return line < 0 ? 0 : lines.end(line);
  }

  /** Headings between two turns belong to neither. */
  private static int beforeStations(Lines lines, Header header, Header next) {
    int line = next.line();
    int stop =
        next.style() == Header.Style.INLINE || line - 1 < header.spokenLine()
            ? next.start()
            : lines.end(line - 1);
    while (line - 1 > header.spokenLine() && Station.at(lines, line - 1) != null) {
      line--;
      stop = lines.end(line - 1);
    }
    return stop;
  }

  private static int trimmed(String text, int start, int stop) {
    int end = stop;
    while (end > start && (text.charAt(end - 1) <= ' ' || text.charAt(end - 1) == '\u2022')) {
      end--;
    }
    return end;
  }
}
