package io.tenor.transcript.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A ticker or a plain name by which a company is recognised, see {@link Named}. */
@Entity
@Table(name = "company_key")
class CompanyKey {
  @Id String key;

  @Column(name = "company_id")
  UUID companyId;

  protected CompanyKey() {}
}
