package io.tenor.transcript.parameter;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.tenor.extraction.call.CallOverrides;
import io.tenor.extraction.period.PeriodForm;
import io.tenor.kit.web.ProblemType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what callers say of calls in query parameters. An empty value says nothing. */
public final class Parameters {
  private static final int LONGEST = 300;
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Parameters() {}

  public static CallOverrides of(
      @Nullable String company,
      @Nullable String ticker,
      @Nullable String fiscalPeriod,
      @Nullable String date) {
    return new CallOverrides(
        text("company", company),
        text("ticker", ticker),
        period("fiscalPeriod", fiscalPeriod),
        date("date", date));
  }

  /** Words that are kept, null where there are none. */
  public static @Nullable String text(String parameter, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > LONGEST) {
      throw invalid("'%s' has more than %d characters.".formatted(parameter, LONGEST));
    }
    return value.strip();
  }

  /** A fiscal period in the company's own naming. */
  public static @Nullable String period(String parameter, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    if (!PeriodForm.FISCAL.fits(value)) {
      throw invalid("'%s' is like %s.".formatted(parameter, PeriodForm.FISCAL.examples()));
    }
    return value;
  }

  public static @Nullable LocalDate date(String parameter, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    try {
      if (DATE.matcher(value).matches()) {
        return LocalDate.parse(value);
      }
    } catch (DateTimeException e) {
      // said below, as of anything else that is no day
    }
    throw invalid("'%s' is a day like 2021-08-03.".formatted(parameter));
  }

  private static HttpProblem invalid(String detail) {
    return ProblemType.INVALID_PARAMETER.because(detail);
  }
}
