package io.tenor.transcript.document;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.tenor.extraction.document.DocumentType;
import io.tenor.kit.web.ProblemType;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a document is sent as, by its content type. */
final class SentAs {
  private static final String KNOWN =
      Arrays.stream(DocumentType.values())
          .map(DocumentType::mediaType)
          .collect(Collectors.joining(", "));

  private SentAs() {}

  /**
   * @param contentType the header as sent
   */
  static DocumentType of(@Nullable String contentType) {
    if (contentType == null) {
      throw refused("There is no Content-Type; taken are " + KNOWN + ".");
    }
    MediaType sent = parse(contentType);
    String name = (sent.getType() + "/" + sent.getSubtype()).toLowerCase(Locale.ROOT);
    for (DocumentType type : DocumentType.values()) {
      if (type.mediaType().equals(name)) {
        return checked(type, sent.getParameters().get(MediaType.CHARSET_PARAMETER));
      }
    }
    throw refused("'%s' is not taken; taken are %s.".formatted(name, KNOWN));
  }

  private static DocumentType checked(DocumentType type, @Nullable String charset) {
    if (charset != null && type != DocumentType.PDF && !charset.equalsIgnoreCase("utf-8")) {
      throw refused("The charset '%s' is not taken; documents are UTF-8.".formatted(charset));
    }
    return type;
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
