package io.tenor.extraction.document;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The text of a page as a reader sees it: a line a block, no scripts, no menus of the site. */
final class HtmlText implements NodeFilter {
  private static final Set<String> HIDDEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "nav",
          "select",
          "button",
          "head",
          "iframe",
          "object",
          "form");
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "table",
          "ul",
          "ol",
          "blockquote",
          "section",
          "article",
          "div",
          "tr",
          "td",
          "th",
          "pre",
          "dl",
          "hr");
  private static final Set<String> LINES = Set.of("li", "dt", "dd");

  private final StringBuilder text = new StringBuilder();

  private HtmlText() {}

  /**
   * @param charset null where the page tells it itself: by its mark, its own words, else UTF-8
   */
  static String of(byte[] bytes, @Nullable Charset charset) throws UnreadableDocument {
    try {
      String markup =
          Decoding.withoutMark(bytes, charset == null ? Markup.charset(bytes) : charset);
      String text = of(Jsoup.parse(Markup.unnested(markup)));
      if (text.isBlank()) {
        throw new UnreadableDocument("the page holds no text");
      }
      return text;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocument("the document is no readable HTML: " + e.getMessage());
    }
  }

  /** Plain words of a piece of markup inside other data. */
  static String ofMarkup(String markup) {
    return of(Jsoup.parseBodyFragment(Markup.unnested(markup))).strip();
  }

  private static String of(Document page) {
    Translation.remove(page);
    HtmlText html = new HtmlText();
    page.body().filter(html);
    return html.text.toString().strip() + "\n";
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      words(
          words.getWholeText(), node.parent() instanceof Element e && e.normalName().equals("pre"));
    } else if (node instanceof Element element) {
      if (HIDDEN.contains(element.normalName()) || element.hasAttr("hidden")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      edge(element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !element.normalName().equals("br")) {
      edge(element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  private void edge(String tag) {
    if (tag.equals("br")) {
      trimLine();
      text.append('\n');
    } else if (PARAGRAPHS.contains(tag)) {
      lineBreaks(2);
    } else if (LINES.contains(tag)) {
      lineBreaks(1);
    }
  }

  private void lineBreaks(int wanted) {
    trimLine();
    int at = text.length();
    int have = 0;
    while (at > have && text.charAt(at - 1 - have) == '\n') {
      have++;
    }
    if (at > have) {
      text.append("\n".repeat(Math.max(0, wanted - have)));
    }
  }

  private void trimLine() {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
  }

  private void words(String words, boolean asIs) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00a0';
      if (asIs && c == '\n') {
        text.append(c);
      } else if (!space) {
        text.append(c);
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
        text.append(' ');
      }
    }
  }
}
