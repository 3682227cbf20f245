package io.tenor.transcript.document;

import io.tenor.kit.web.ProblemType;

/** Why documents are refused. Nothing is stored of one that is. */
public final class DocumentProblem {

  public static final ProblemType EMPTY =
      new ProblemType("empty-document", 400, "The document is empty");
  public static final ProblemType UNREADABLE =
      new ProblemType("unreadable-document", 400, "The document can't be read");
  public static final ProblemType NOT_A_CALL =
      new ProblemType("not-a-call", 422, "The document is no earnings call");

  private DocumentProblem() {}
}
