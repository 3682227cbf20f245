package io.tenor.extraction.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Gives a PDF up that draws far more than any page that somebody reads: a few bytes may draw
 * without end, by forms that draw forms.
 */
final class BoundedStripper extends PDFTextStripper {
  private static final int MOST_GLYPHS_OF_A_PAGE = 200_000;
  private static final int MOST_OPERATORS = 5_000_000;

  private int glyphs;
  private int operators;

  BoundedStripper() throws IOException {}

  @Override
  public void processPage(PDPage page) throws IOException {
    glyphs = 0;
    super.processPage(page);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    refuseMore(++operators, MOST_OPERATORS, "its pages draw more than %d things");
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    refuseMore(++glyphs, MOST_GLYPHS_OF_A_PAGE, "a page of it holds more than %d characters");
    super.processTextPosition(text);
  }

  /** Unchecked, because an operator's checked exceptions are logged and then forgotten. */
  private static void refuseMore(int count, int most, String reason) {
    if (count > most) {
      throw new IllegalStateException(reason.formatted(most));
    }
  }
}
