package io.tenor.facts.list;

import io.tenor.extraction.Evidence;
import io.tenor.extraction.text.Span;
import io.tenor.kit.web.Quote;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What every figure and statement has, in the codes that the API serves. */
@MappedSuperclass
public abstract class StoredFact extends PlacedFact {
  public String metric;
  public String label;
  public @Nullable String segment;
  public String kind;
  public @Nullable String period;
  public @Nullable String unit;
  public @Nullable String basis;
  public @Nullable String speaker;
  public String section;
  public BigDecimal confidence;

  @Column(name = "source_end")
  public int sourceEnd;

  public String quote;

  @JdbcTypeCode(SqlTypes.JSON)
  public Evidence evidence;

  public String rule;

  /** Where the fact is stated, with the words. */
  public Quote source() {
    return new Quote(sourceStart, sourceEnd, quote);
  }

  protected void stateAt(Span source, String text) {
    sourceStart = source.start();
    sourceEnd = source.end();
    quote = source.of(text);
  }
}
