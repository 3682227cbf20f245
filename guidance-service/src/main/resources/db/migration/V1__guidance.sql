-- Forward statements of the version that is served.
create table guidance (
  id uuid not null,
  transcript_id uuid not null references call,
  metric text not null,
  label text not null,
  segment text,
  kind text not null,
  period text,
  form text not null,
  low numeric,
  high numeric,
  direction text,
  unit text,
  basis text,
  action text not null,
  speaker text,
  section text not null,
  confidence numeric not null,
  conditions jsonb not null,
  refers_to uuid,
  prior_low numeric,
  prior_high numeric,
  source_start integer not null,
  source_end integer not null,
  quote text not null,
  evidence jsonb not null,
  rule text not null,
  primary key (id, transcript_id)
);
create index guidance_in_order on guidance (transcript_id, source_start, id);
create index guidance_by_code on guidance (metric, transcript_id, source_start, id);

-- Figures that the metrics-service published, for statements that refer to them.
create table reported_figure (
  id uuid not null,
  transcript_id uuid not null,
  version integer not null,
  part integer not null,
  metric text not null,
  segment text,
  kind text not null,
  value numeric not null,
  unit text,
  period text,
  basis text,
  source_start integer not null,
  source_end integer not null,
  primary key (id, transcript_id)
);
create index reported_figure_of_call on reported_figure (transcript_id, version);
