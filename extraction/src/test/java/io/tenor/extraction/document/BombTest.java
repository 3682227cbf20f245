package io.tenor.extraction.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Small documents that mean to become large ones are given up in time. */
class BombTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @Test
  void givesUpAPdfThatUnpacksToGigabytes() {
    assertGivenUp(pdf(packed(" ".repeat(1 << 20), 1000), "/Filter/FlateDecode", ""), "unpacks to");
  }

  @Test
  void givesUpAPageThatHoldsMillionsOfCharacters() {
    byte[] content = packed("BT /F 12 Tf 10 700 Td (Good day to you) Tj ET\n".repeat(100), 2000);

    assertGivenUp(pdf(content, "/Filter/FlateDecode", ""), "characters");
  }

  @Test
  void givesUpFormsThatDrawFormsWithoutEnd() {
    String forms =
        IntStream.range(0, 12)
            .mapToObj(
                i -> form(10 + i, i == 11 ? "q Q" : "/X%d Do ".formatted(i + 1).repeat(20), i + 1))
            .collect(Collectors.joining());

    assertGivenUp(pdf("/X0 Do".getBytes(UTF_8), "", forms), "draw more than");
  }

  @Test
  void readsAPageWhoseTagsAreOpenedAgainInEveryBlock() {
    String bold =
        IntStream.range(0, 100_000).mapToObj("<b id=%d>"::formatted).collect(Collectors.joining());
    byte[] page = (bold + "<p>".repeat(1_000_000)).getBytes(UTF_8);

    Assertions.assertTimeout(
        LIMIT,
        () ->
            assertThatThrownBy(() -> DocumentReader.read(page, DocumentType.HTML))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessage("the page holds no text"));
  }

  private static void assertGivenUp(byte[] pdf, String reason) {
    Assertions.assertTimeout(
        LIMIT,
        () ->
            assertThatThrownBy(() -> DocumentReader.read(pdf, DocumentType.PDF))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining(reason));
  }

  private static String form(int number, String content, int next) {
    return """
        %d 0 obj
        <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X%d %d 0 R>>>>/Length %d>>
        stream
        %s
        endstream
        endobj
        """
        .formatted(number, next, 10 + next, content.length(), content);
  }

  /** Of one page; without a table of its objects, which readers find for themselves. */
  private static byte[] pdf(byte[] content, String filter, String more) {
    return """
        %%PDF-1.4
        1 0 obj
        <</Type/Catalog/Pages 2 0 R>>
        endobj
        2 0 obj
        <</Type/Pages/Kids[3 0 R]/Count 1>>
        endobj
        3 0 obj
        <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R
        /Resources<</Font<</F 5 0 R>>/XObject<</X0 10 0 R>>>>>>
        endobj
        4 0 obj
        <</Length %d%s>>
        stream
        %s
        endstream
        endobj
        5 0 obj
        <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
        endobj
        %strailer
        <</Root 1 0 R>>
        %%%%EOF
        """
        .formatted(content.length, filter, new String(content, ISO_8859_1), more)
        .getBytes(ISO_8859_1);
  }

  private static byte[] packed(String content, int times) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      for (int i = 0; i < times; i++) {
        out.write(content.getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
