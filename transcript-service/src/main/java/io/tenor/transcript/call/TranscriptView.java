package io.tenor.transcript.call;

import io.tenor.transcript.company.CompanyView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call in its newest version, as the API serves it.
 *
 * @param sha256 of the document as sent, in hex
 * @param sourceName what the sender calls the document
 * @param company null where neither document nor sender name it
 * @param fiscalPeriod in the company's own naming
 * @param vendorFormat the layout that was found
 * @param currency ISO 4217 code of the currency that the company reports in
 */
public record TranscriptView(
    UUID id,
    int version,
    String sha256,
    @Nullable String sourceName,
    @Nullable CompanyView company,
    @Nullable String fiscalPeriod,
    @Nullable LocalDate date,
    String vendorFormat,
    @Nullable String currency,
    List<ParticipantView> participants,
    StatusView status) {

  public static TranscriptView of(CurrentCall call) {
    Transcript transcript = call.transcript();
    CallVersion version = call.version();
    return new TranscriptView(
        transcript.id,
        transcript.version,
        version.sha256,
        version.sourceName,
        call.company() == null
            ? null
            : CompanyView.of(call.company()).as(version.company, version.ticker),
        transcript.fiscalPeriod,
        transcript.date,
        version.vendorFormat,
        version.currency,
        ParticipantView.of(transcript.id, version.participants),
        StatusView.of(transcript));
  }
}
