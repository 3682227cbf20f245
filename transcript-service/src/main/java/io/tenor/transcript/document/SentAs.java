package io.tenor.transcript.document;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.tenor.extraction.document.DocumentType;
import io.tenor.kit.web.ProblemType;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a document is sent as, by its content type.
 *
 * @param charset null where it says none
 */
record SentAs(DocumentType type, @Nullable Charset charset) {
  private static final String KNOWN =
      Arrays.stream(DocumentType.values())
          .map(DocumentType::mediaType)
          .collect(Collectors.joining(", "));

  /**
   * @param contentType the header as sent
   */
  static SentAs of(@Nullable String contentType) {
    if (contentType == null) {
      throw refused("There is no Content-Type; taken are " + KNOWN + ".");
    }
    MediaType sent = parse(contentType);
    DocumentType type = type((sent.getType() + "/" + sent.getSubtype()).toLowerCase(Locale.ROOT));
    return new SentAs(type, charset(type, sent.getParameters().get(MediaType.CHARSET_PARAMETER)));
  }

  private static DocumentType type(String name) {
    for (DocumentType type : DocumentType.values()) {
      if (type.mediaType().equals(name)) {
        return type;
      }
    }
    throw refused("'%s' is not taken; taken are %s.".formatted(name, KNOWN));
  }

  /** HTML and CSV come in many charsets; a PDF has none; all else is UTF-8. */
  private static @Nullable Charset charset(DocumentType type, @Nullable String name) {
    if (name == null || type == DocumentType.PDF) {
      return null;
    }
    Charset charset = known(name);
    boolean any = type == DocumentType.HTML || type == DocumentType.CSV;
    if (!any && !charset.equals(StandardCharsets.UTF_8)) {
      throw refused("%s is UTF-8, not %s.".formatted(type.mediaType(), charset.name()));
    }
    return charset;
  }

  private static Charset known(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw refused("The charset '%s' is unknown.".formatted(name));
    }
  }

  private static MediaType parse(String contentType) {
    try {
      return MediaType.valueOf(contentType);
    } catch (IllegalArgumentException e) {
      throw refused("'%s' is no content type; taken are %s.".formatted(contentType, KNOWN));
    }
  }

  private static HttpProblem refused(String detail) {
    return ProblemType.UNSUPPORTED_MEDIA_TYPE.because(detail);
  }
}
