package io.tenor.facts.testing;

import io.tenor.contracts.TranscriptEvent.Registered;
import io.tenor.extraction.CallText;
import io.tenor.extraction.FactIds;
import io.tenor.extraction.call.Call;
import io.tenor.extraction.call.CallOverrides;
import io.tenor.extraction.call.Participant;
import io.tenor.extraction.call.ParticipantKind;
import io.tenor.extraction.call.Section;
import io.tenor.extraction.call.Turn;
import io.tenor.extraction.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A version of a call of a company that does not exist, in which one person speaks. */
public record InventedCall(
    UUID transcriptId, int version, String company, UUID companyId, String sha256, CallText text) {
  private static final LocalDate DATE = LocalDate.of(2031, 4, 28);
  private static final String SPEAKER = "Ada Brook";

  public static InventedCall of(String company, String words) {
    return new Draft(UUID.randomUUID(), UUID.randomUUID(), company).version(1, words);
  }

  /** The next version of the same call. */
  public InventedCall corrected(String words) {
    return new Draft(transcriptId, companyId, company).version(version + 1, words);
  }

  public Registered registered() {
    return new Registered(
        transcriptId,
        version,
        sha256,
        companyId,
        company,
        "INV",
        "2031Q1",
        DATE,
        Instant.parse("2031-04-29T10:15:30Z"));
  }

  private record Draft(UUID transcriptId, UUID companyId, String company) {

    InventedCall version(int version, String words) {
      String text = SPEAKER + ":\n" + words + "\n";
      String sha256 = hash(text);
      String seed = FactIds.seed(sha256, CallOverrides.NONE);
      return new InventedCall(
          transcriptId, version, company, companyId, sha256, new CallText(text, call(text), seed));
    }

    private Call call(String text) {
      Span spoken = new Span(SPEAKER.length() + 2, text.length() - 1);
      return new Call(
          company,
          "INV",
          "2031Q1",
          "earnings",
          DATE,
          "invented",
          "USD",
          List.of(
              new Participant(
                  0,
                  SPEAKER,
                  List.of(),
                  "Chief Financial Officer",
                  company,
                  ParticipantKind.MANAGEMENT,
                  null)),
          List.of(new Turn(0, SPEAKER, 0, Section.PRESENTATION, spoken)),
          List.of());
    }

    private static String hash(String text) {
      try {
        byte[] hash =
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-256", e);
      }
    }
  }
}
