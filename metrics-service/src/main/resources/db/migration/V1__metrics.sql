-- Reported figures of the version that is served.
create table metric (
  id uuid not null,
  transcript_id uuid not null references call,
  metric text not null,
  label text not null,
  segment text,
  kind text not null,
  value numeric not null,
  unit text,
  period text,
  calendar_period text,
  basis text,
  approximate boolean not null,
  speaker text,
  section text not null,
  confidence numeric not null,
  source_start integer not null,
  source_end integer not null,
  quote text not null,
  evidence jsonb not null,
  rule text not null,
  primary key (id, transcript_id)
);
create index metric_in_order on metric (transcript_id, source_start, id);
create index metric_by_code on metric (metric, transcript_id, source_start, id);
