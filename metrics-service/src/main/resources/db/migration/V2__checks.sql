-- Figures of the served version that do not fit together.
create table finding (
  id uuid not null,
  transcript_id uuid not null references call,
  rule text not null,
  flag text not null,
  explanation text not null,
  expression text not null,
  computed_low numeric,
  computed_high numeric,
  stated_low numeric,
  stated_high numeric,
  compared jsonb not null,
  source_start integer not null,
  primary key (id, transcript_id)
);
create index finding_in_order on finding (transcript_id, source_start, id);

-- Of figures read before there were checks nothing is known to be wrong.
alter table metric add column flags jsonb not null default '{"raised": []}';
