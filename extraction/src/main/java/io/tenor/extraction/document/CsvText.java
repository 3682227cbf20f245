package io.tenor.extraction.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads calls out of rows: a turn a row where columns tell who spoke, else a document a row. */
final class CsvText {
  private static final int SHORT = 200;

  private final List<CSVRecord> rows;
  private final CSVRecord names;
  private final Rendered out = new Rendered();

  private CsvText(List<CSVRecord> rows) {
    this.rows = rows;
    names = rows.getFirst();
  }

  static String of(String csv) throws UnreadableDocument {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter(csv))
            .setIgnoreEmptyLines(true)
            .setLenientEof(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
      List<CSVRecord> rows = parser.getRecords();
      if (rows.isEmpty()) {
        throw new UnreadableDocument("the document holds no rows");
      }
      return new CsvText(rows).text();
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new UnreadableDocument("the document is no CSV: " + e.getMessage());
    }
  }

  /** The sign that parts the column names, as spreadsheets of some countries write another. */
  private static char delimiter(String csv) {
    int end = csv.indexOf('\n');
    String first = csv.substring(0, Math.min(end < 0 ? csv.length() : end, 2000));
    char best = ',';
    for (char sign : new char[] {';', '\t', '|'}) {
      best = count(first, sign) > count(first, best) ? sign : best;
    }
    return best;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }

  private String text() {
    int speaker = column(Keys::isSpeaker);
    int words = wordsColumn(speaker);
    if (speaker >= 0 && words >= 0) {
      turns(speaker, words);
    } else {
      rows();
    }
    return out.toString();
  }

  private void turns(int speaker, int words) {
    int office = column(Keys::isOffice);
    int firm = column(Keys::isFirm, true);
    int part = column(Keys::isPart);
    head(speaker, words, office, firm, part);
    for (CSVRecord row : rows.subList(1, rows.size())) {
      String who = cell(row, speaker);
      String said = cell(row, words);
      if (who.isEmpty() || who.equals(said)) {
        out.paragraph(said);
        continue;
      }
      out.part(part < 0 ? null : cell(row, part));
      out.turn(who, detail(cell(row, firm), cell(row, office)), said);
    }
  }

  private static String detail(String firm, String office) {
    return firm.isEmpty() ? office : office.isEmpty() ? firm : firm + " - " + office;
  }

  /** Columns that say one thing in every row are the call's own data. */
  private void head(int... used) {
    for (int column = 0; column < names.size(); column++) {
      boolean taken = false;
      for (int other : used) {
        taken |= other == column;
      }
      Set<String> values = new HashSet<>();
      for (CSVRecord row : rows.subList(1, Math.min(rows.size(), 50))) {
        values.add(cell(row, column));
      }
      String value = values.size() == 1 ? values.iterator().next() : "";
      if (!taken && !value.isEmpty() && value.length() <= SHORT) {
        out.field(Keys.printed(cell(names, column)), value);
      }
    }
    out.gap();
  }

  private void rows() {
    boolean named = column(Keys::isWords) >= 0;
    for (CSVRecord row : named ? rows.subList(1, rows.size()) : rows) {
      List<String> texts = new ArrayList<>();
      for (int column = 0; column < row.size(); column++) {
        String value = cell(row, column);
        if (named && value.length() <= SHORT && !Keys.isWords(cell(names, column))) {
          out.field(Keys.printed(cell(names, column)), value);
        } else {
          texts.add(value);
        }
      }
      out.gap();
      texts.forEach(out::paragraph);
    }
  }

  private int column(Predicate<String> meaning) {
    return column(meaning, false);
  }

  private int column(Predicate<String> meaning, boolean varying) {
    for (int column = 0; column < names.size(); column++) {
      if (meaning.test(cell(names, column)) && (!varying || varies(column))) {
        return column;
      }
    }
    return -1;
  }

  /** A company that every row repeats is the call's, not the speaker's. */
  private boolean varies(int column) {
    Set<String> values = new HashSet<>();
    rows.subList(1, rows.size()).forEach(row -> values.add(cell(row, column)));
    return values.size() > 1;
  }

  private int wordsColumn(int speaker) {
    for (int column = 0; column < names.size(); column++) {
      if (column != speaker && Keys.isWords(cell(names, column))) {
        return column;
      }
    }
    return -1;
  }

  private static String cell(CSVRecord row, int column) {
    return column >= 0 && column < row.size() ? row.get(column).strip() : "";
  }
}
