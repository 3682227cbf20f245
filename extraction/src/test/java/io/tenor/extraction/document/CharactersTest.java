package io.tenor.extraction.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Which characters the bytes of a document stand for. */
class CharactersTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Test
  void readsInTheCharsetThatTheSenderTells() throws UnreadableDocument {
    assertThat(
            DocumentReader.read("<p>Caf\u00e9</p>".getBytes(WINDOWS), DocumentType.HTML, WINDOWS))
        .isEqualTo("Caf\u00e9\n");
    assertThat(DocumentReader.read("Caf\u00e9,b".getBytes(WINDOWS), DocumentType.CSV, WINDOWS))
        .contains("Caf\u00e9");
  }

  @Test
  void readsInTheCharsetThatThePageTells() throws UnreadableDocument {
    String page = "<html><head><meta charset=windows-1252></head><p>Caf\u00e9</p></html>";
    assertThat(DocumentReader.read(page.getBytes(WINDOWS), DocumentType.HTML))
        .isEqualTo("Caf\u00e9\n");
    assertThat(DocumentReader.read("\ufeff<p>Caf\u00e9</p>".getBytes(UTF_16LE), DocumentType.HTML))
        .isEqualTo("Caf\u00e9\n");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PDF")
  void saysWhichByteIsNoText(DocumentType type) {
    byte[] bytes = "\"Caf\u00e9\"".getBytes(WINDOWS);

    assertThatThrownBy(() -> DocumentReader.read(bytes, type))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessage("byte 4 of the document is not UTF-8 (0xE9)");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PDF")
  void refusesNulls(DocumentType type) {
    String document = type == DocumentType.JSON ? "{\"a\": \"<p>x\\u0000</p>\"}" : "<p>a,\0b</p>";

    assertThatThrownBy(() -> DocumentReader.read(document.getBytes(UTF_8), type))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("U+0000");
  }

  @Test
  void replacesHalvesOfCharacters() throws UnreadableDocument {
    String text =
        DocumentReader.read(
            "{\"text\": \"a \\ud83d b \\udc4d c \\ud83d\\udc4d\"}".getBytes(UTF_8),
            DocumentType.JSON);

    assertThat(text).contains("a \ufffd b \ufffd c \ud83d\udc4d");
  }
}
