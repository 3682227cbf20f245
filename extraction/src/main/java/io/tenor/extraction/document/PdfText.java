package io.tenor.extraction.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF page by page, without its running heads and feet. */
final class PdfText {
  private static final int MOST_PAGES = 600;
  private static final int MOST_CHARACTERS = 12_000_000;

  private PdfText() {}

  static String of(byte[] bytes) throws UnreadableDocument {
    PackedStreams.refuseBombs(bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new UnreadableDocument("the PDF has more than " + MOST_PAGES + " pages");
      }
      String text = Hyphens.join(RunningHeads.without(pages(document)));
      if (text.isBlank()) {
        throw new UnreadableDocument("the PDF holds no text; it may be a scan");
      }
      return text;
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocument("the PDF is encrypted and needs a password");
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocument("the document is no readable PDF: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw new UnreadableDocument("the PDF is nested too deeply");
    }
  }

  private static List<List<String>> pages(PDDocument document)
      throws IOException, UnreadableDocument {
    PDFTextStripper stripper = new BoundedStripper();
    stripper.setSortByPosition(true);
    stripper.setLineSeparator("\n");
    stripper.setParagraphStart("\n");
    List<List<String>> pages = new ArrayList<>();
    int characters = 0;
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      String text = stripper.getText(document);
      characters += text.length();
      if (characters > MOST_CHARACTERS) {
        throw new UnreadableDocument("the PDF holds more than " + MOST_CHARACTERS + " characters");
      }
      pages.add(text.replace('\u0000', ' ').lines().map(String::strip).toList());
    }
    return pages;
  }
}
