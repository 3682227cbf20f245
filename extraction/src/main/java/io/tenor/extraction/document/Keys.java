package io.tenor.extraction.document;

import java.util.Locale;
import java.util.Set;

/** What the names of fields and columns mean, whoever chose them. */
final class Keys {
  private static final Set<String> SPEAKERS =
      Set.of(
          "speaker",
          "speakername",
          "name",
          "personname",
          "who",
          "speakerlabel",
          "talker",
          "participant",
          "participantname",
          "author",
          "fullname");
  private static final Set<String> WORDS =
      Set.of(
          "text",
          "content",
          "speech",
          "words",
          "paragraphs",
          "paragraph",
          "transcript",
          "message",
          "body",
          "utterance",
          "componenttext",
          "sentences",
          "remarks",
          "statement",
          "dialogue",
          "dialog",
          "spoken",
          "value",
          "transcription",
          "comment",
          "remark");
  private static final Set<String> OFFICES =
      Set.of(
          "title",
          "position",
          "role",
          "jobtitle",
          "description",
          "designation",
          "speakertitle",
          "speakerrole",
          "occupation",
          "speakerposition",
          "participantdescription",
          "job");
  private static final Set<String> FIRMS =
      Set.of(
          "firm",
          "company",
          "affiliation",
          "organization",
          "organisation",
          "employer",
          "companyname",
          "institution",
          "speakercompany",
          "companyofperson");
  private static final Set<String> PARTS =
      Set.of(
          "session",
          "section",
          "part",
          "componenttype",
          "componenttypename",
          "segment",
          "type",
          "sectiontype");
  private static final Set<String> COMPANY =
      Set.of("company", "companyname", "issuer", "organization", "entity", "corporation");
  private static final Set<String> TICKER =
      Set.of("ticker", "symbol", "tickersymbol", "stock", "ric", "stocksymbol");
  private static final Set<String> DATE =
      Set.of(
          "date",
          "calldate",
          "eventdate",
          "datetime",
          "time",
          "publishedon",
          "published",
          "eventdatetime",
          "conferencedate",
          "publishdate",
          "startdate",
          "starttime");

  private Keys() {}

  static String plain(String key) {
    StringBuilder plain = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      if (Character.isLetterOrDigit(key.charAt(i))) {
        plain.append(key.charAt(i));
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  static boolean isSpeaker(String key) {
    return SPEAKERS.contains(plain(key));
  }

  static boolean isWords(String key) {
    return WORDS.contains(plain(key));
  }

  static boolean isOffice(String key) {
    return OFFICES.contains(plain(key));
  }

  static boolean isFirm(String key) {
    return FIRMS.contains(plain(key));
  }

  static boolean isPart(String key) {
    return PARTS.contains(plain(key));
  }

  static boolean isQuestions(String words) {
    String plain = plain(words);
    return plain.equals("qa")
        || plain.equals("qna")
        || plain.equals("qasession")
        || plain.contains("questionanswer")
        || plain.contains("questionandanswer")
        || plain.contains("questionsandanswer")
        || plain.equals("question")
        || plain.equals("answer")
        || plain.equals("questions");
  }

  /** The name under which a head prints the field. */
  static String printed(String key) {
    String plain = plain(key);
    if (COMPANY.contains(plain)) {
      return "Company";
    }
    if (TICKER.contains(plain)) {
      return "Ticker";
    }
    if (DATE.contains(plain)) {
      return "Date";
    }
    return switch (plain) {
      case "quarter", "fiscalquarter", "q" -> "Quarter";
      case "year", "fiscalyear", "fy" -> "Fiscal year";
      case "period", "fiscalperiod", "reportingperiod" -> "Fiscal period";
      case "title", "headline", "event", "eventname", "eventtitle" -> "Title";
      default -> key;
    };
  }
}
