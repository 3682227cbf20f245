package io.tenor.transcript.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company that holds calls. It has a name, a ticker or both. */
@Entity
@Table(name = "company")
public class Company {
  @Id UUID id;
  @Nullable String name;
  @Nullable String ticker;

  /** Its name, else its ticker, in lower case. */
  @Column(name = "listed_as", insertable = false, updatable = false)
  @Nullable String listedAs;

  protected Company() {}

  static Company of(Named named) {
    Company company = new Company();
    company.id = UUID.randomUUID();
    company.learn(named);
    return company;
  }

  /** What was unknown so far; what is known stays. */
  void learn(Named named) {
    name = name == null ? named.name() : name;
    ticker = ticker == null ? named.ticker() : ticker;
  }

  public UUID id() {
    return id;
  }

  public @Nullable String name() {
    return name;
  }

  public @Nullable String ticker() {
    return ticker;
  }
}
