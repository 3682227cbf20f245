create table company (
  id uuid primary key,
  name text,
  ticker text,
  listed_as text not null generated always as (lower(coalesce(name, ticker))) stored,
  check (name is not null or ticker is not null)
);
create index company_in_order on company (listed_as, id);

-- What a company is recognised by: tickers and names as they are compared.
create table company_key (
  key text primary key,
  company_id uuid not null references company
);

-- Calls. Nulls are distinct: where company or period is unknown, no call is another's version.
create table transcript (
  id uuid primary key,
  version integer not null,
  company_id uuid references company,
  fiscal_period text,
  event text not null,
  call_date date,
  listed_on date not null generated always as (coalesce(call_date, date '0001-01-01')) stored,
  metrics_status text not null,
  metrics_reason text,
  guidance_status text not null,
  guidance_reason text,
  unique (company_id, fiscal_period, event)
);
create index transcript_in_order on transcript (listed_on, id);
create index transcript_of_company on transcript (company_id, listed_on, id);
create index transcript_of_period on transcript (fiscal_period, listed_on, id);

-- What each document says of its call.
create table call_version (
  transcript_id uuid not null references transcript on delete cascade,
  version integer not null,
  sha256 text not null unique,
  source_name text,
  company text,
  ticker text,
  call_date date,
  vendor_format text not null,
  currency text,
  participants jsonb not null,
  seed text not null,
  registered_at timestamptz not null,
  primary key (transcript_id, version)
);

-- Apart, because most answers need none of it.
create table call_text (
  transcript_id uuid not null,
  version integer not null,
  text text not null,
  primary key (transcript_id, version),
  foreign key (transcript_id, version) references call_version on delete cascade
);

create table turn (
  transcript_id uuid not null,
  version integer not null,
  index integer not null,
  speaker text not null,
  participant integer,
  section text not null,
  source_start integer not null,
  source_end integer not null,
  exchange integer,
  answers boolean not null,
  primary key (transcript_id, version, index),
  foreign key (transcript_id, version) references call_version on delete cascade
);
create index turn_of_exchange on turn (transcript_id, version, exchange, index) where exchange is not null;
