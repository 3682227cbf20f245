package io.tenor.extraction.document;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Takes out of a page the translation that stands beside the original. */
final class Translation {
  private static final Pattern TRANSLATED =
      Pattern.compile(
          "(?i)translat(?:ion|ed)|\ubc88\uc5ed|\u8bd1\u6587|\u8b6f\u6587|\u7ffb\u8bd1|\u7ffb\u8b6f|\u7ffb\u8a33|\u00fcbersetzung|traducci\u00f3n|traduction|tradu\u00e7\u00e3o");
  private static final Pattern ORIGINAL =
      Pattern.compile("(?i)original|source text|\uc6d0\ubb38|\u539f\u6587");
  private static final int ENOUGH = 40;

  private Translation() {}

  static void remove(Document page) {
    List<Element> translated = new ArrayList<>();
    StringBuilder originals = new StringBuilder();
    for (Element table : page.select("table")) {
      int column = column(table);
      if (column >= 0) {
        for (Element row : table.select("tr")) {
          Elements cells = row.children();
          if (row == table.selectFirst("tr")) {
            translated.add(row);
            continue;
          }
          for (int i = 0; i < cells.size(); i++) {
            if (i == column) {
              translated.add(cells.get(i));
            } else if (originals.length() < 5000) {
              originals.append(cells.get(i).text(), 0, Math.min(cells.get(i).text().length(), 500));
            }
          }
        }
      }
    }
    marked(page, translated);
    if (translated.isEmpty()) {
      return;
    }
    UnicodeScript foreign = script(words(translated));
    boolean apart = !originals.isEmpty() && foreign != script(originals.toString());
    translated.forEach(Element::remove);
    if (apart) {
      comments(page, foreign);
    }
  }

  /** The column whose title says translation beside one that says original. */
  private static int column(Element table) {
    Element first = table.selectFirst("tr");
    if (first == null || first.childrenSize() < 2) {
      return -1;
    }
    int found = -1;
    boolean original = false;
    for (int i = 0; i < first.childrenSize(); i++) {
      String title = first.child(i).text();
      if (title.length() < ENOUGH && TRANSLATED.matcher(title).find()) {
        found = i;
      } else {
        original |= title.length() < ENOUGH && ORIGINAL.matcher(title).find();
      }
    }
    return original ? found : found >= 0 && first.childrenSize() == 2 ? found : -1;
  }

  private static void marked(Document page, List<Element> translated) {
    if (page.selectFirst("[class*=original],[id*=original],[data-type=original]") != null) {
      translated.addAll(page.select("[class*=translat],[id*=translat],[data-type*=translat]"));
    }
  }

  /** The translator's own remarks and summaries, told by their script. */
  private static void comments(Document page, UnicodeScript foreign) {
    List<Element> remarks = new ArrayList<>();
    for (Element element : page.select("p, h1, h2, h3, h4, li, blockquote")) {
      String text = element.text();
      if (!text.isBlank() && script(text) == foreign) {
        remarks.add(element);
      }
    }
    remarks.forEach(Element::remove);
  }

  private static String words(List<Element> elements) {
    StringBuilder words = new StringBuilder();
    for (Element element : elements) {
      if (words.length() > 5000) {
        break;
      }
      words.append(element.text());
    }
    return words.toString();
  }

  /** The script of most letters. */
  private static UnicodeScript script(String text) {
    int latin = 0;
    int[] others = new int[UnicodeScript.values().length];
    for (int i = 0; i < Math.min(text.length(), 5000); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        UnicodeScript script = UnicodeScript.of(c);
        latin += script == UnicodeScript.LATIN ? 1 : 0;
        others[script.ordinal()]++;
      }
    }
    int best = UnicodeScript.LATIN.ordinal();
    for (int i = 0; i < others.length; i++) {
      // a translation keeps names and terms in Latin: half as many letters of its own are enough
      best =
          others[i] * 2 > latin
                  && others[i] > others[best] / 2
                  && i != UnicodeScript.LATIN.ordinal()
              ? i
              : best;
    }
    return UnicodeScript.values()[best];
  }
}
