package io.tenor.extraction.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentReaderTest {

  private static String read(String document, DocumentType type) throws UnreadableDocument {
    return DocumentReader.read(document.getBytes(UTF_8), type);
  }

  private static byte[] pdf(List<List<String>> pages, String password) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
          content.setLeading(14);
          content.newLineAtOffset(50, 700);
          for (String line : lines) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void keepsPlainTextAsSent() throws UnreadableDocument {
    String text = "\ufeffOperator\r\n\r\nGood day \u2013 \ud83d\udc4d \r\n ";

    assertThat(read(text, DocumentType.PLAIN)).isEqualTo(text);
  }

  @Test
  void saysWhichByteIsNoText() {
    byte[] bytes = {'a', 'b', (byte) 0xC3, '('};

    assertThatThrownBy(() -> DocumentReader.read(bytes, DocumentType.PLAIN))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("byte 2");
    assertThatThrownBy(() -> read("a\u0000b", DocumentType.PLAIN))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("U+0000 at 1");
  }

  @Test
  void dropsHeadsAndFeetOfPagesAndNothingElse() throws Exception {
    byte[] bytes =
        pdf(
            List.of(
                List.of("Harbor Mills Q1 2025", "Operator", "Good day to all.", "Page 1 of 4"),
                List.of("Harbor Mills Q1 2025", "Ann Lee", "Sales rose.", "Page 2 of 4"),
                List.of("Harbor Mills Q1 2025", "Operator", "Any questions?", "Page 3 of 4"),
                List.of("Harbor Mills Q1 2025", "Ann Lee", "No.", "Page 4 of 4")),
            "");

    String text = DocumentReader.read(bytes, DocumentType.PDF);

    assertThat(text)
        .doesNotContain("Page 2 of 4")
        .contains("Ann Lee", "Sales rose.", "Any questions?");
  }

  @Test
  void joinsWordsThatALineEndParts() throws Exception {
    byte[] bytes =
        pdf(
            List.of(
                List.of(
                    "Our performance was good. The perfor-",
                    "mance of the year-over-",
                    "year kind.")),
            "");

    String text = DocumentReader.read(bytes, DocumentType.PDF);

    assertThat(text).contains("The performance of the year-over-year kind.");
  }

  @Test
  void refusesAnEncryptedPdf() throws Exception {
    byte[] bytes = pdf(List.of(List.of("Operator: Hello.")), "secret");

    assertThatThrownBy(() -> DocumentReader.read(bytes, DocumentType.PDF))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("encrypted");
  }

  @Test
  void saysWhereJsonBreaks() {
    assertThatThrownBy(() -> read("{\"a\": \n 1,}", DocumentType.JSON))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("line 2");
    assertThatThrownBy(() -> read("[".repeat(100_000), DocumentType.JSON))
        .isInstanceOf(UnreadableDocument.class);
  }

  @Test
  void leavesTheTranslationOut() throws UnreadableDocument {
    String text =
        read(
            "<table><tr><th>Original</th><th>Translation</th></tr>"
                + "<tr><td>Sales rose 4%.</td><td>Umsatz stieg um 4%.</td></tr></table>",
            DocumentType.HTML);

    assertThat(text.strip()).isEqualTo("Sales rose 4%.");
  }

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void refusesNothing(DocumentType type) {
    assertThatThrownBy(() -> DocumentReader.read(new byte[0], type))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("empty");
    assertThatThrownBy(() -> read("  \n ", type)).isInstanceOf(UnreadableDocument.class);
  }

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void answersAnyBytes(DocumentType type) {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(3000) + 1];
      random.nextBytes(bytes);
      byte[] start = (type == DocumentType.PDF ? "%PDF-1.7\n" : "").getBytes(UTF_8);
      System.arraycopy(start, 0, bytes, 0, Math.min(start.length, bytes.length));
      try {
        assertThat(DocumentReader.read(bytes, type)).isNotBlank();
      } catch (UnreadableDocument e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
  }
}
