package io.tenor.extraction.document;

/** The media types that are read. */
public enum DocumentType {
  PLAIN("text/plain"),
  HTML("text/html"),
  PDF("application/pdf"),
  JSON("application/json"),
  CSV("text/csv");

  private final String mediaType;

  DocumentType(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }
}
