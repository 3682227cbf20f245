package io.tenor.extraction.call;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of its call. Whatever it does not say is null.
 *
 * @param company name as printed
 * @param ticker symbol without its exchange
 * @param fiscalPeriod {@code 2021Q2}, {@code 2021H1}, {@code 2021-9M} or {@code FY2021}, in the
 *     company's own naming
 * @param event kind of event, {@code earnings} where it is an earnings call
 * @param vendorFormat the layout that was found, for operators to read
 * @param currency ISO 4217 code of the currency that the company reports in
 */
public record Call(
    @Nullable String company,
    @Nullable String ticker,
    @Nullable String fiscalPeriod,
    String event,
    @Nullable LocalDate date,
    String vendorFormat,
    @Nullable String currency,
    List<Participant> participants,
    List<Turn> turns,
    List<Exchange> exchanges) {}
