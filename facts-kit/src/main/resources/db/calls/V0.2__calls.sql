-- Calls as events tell of them; taken down, a row stays without any of its data.
create table call (
  transcript_id uuid primary key,
  version integer not null,
  served_version integer,
  status text not null,
  company_id uuid,
  company text,
  ticker text,
  fiscal_period text,
  call_date date,
  taken_down_at timestamptz
);
create index call_by_company on call (company_id);
create index call_by_company_name on call (lower(company));
