package io.tenor.transcript.company;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company as the API serves it. */
public record CompanyView(UUID id, @Nullable String name, @Nullable String ticker) {

  public static CompanyView of(Company company) {
    return new CompanyView(company.id, company.name, company.ticker);
  }

  /** As a call names it, who may know less. */
  public CompanyView as(@Nullable String otherName, @Nullable String otherTicker) {
    return new CompanyView(
        id, otherName == null ? name : otherName, otherTicker == null ? ticker : otherTicker);
  }
}
