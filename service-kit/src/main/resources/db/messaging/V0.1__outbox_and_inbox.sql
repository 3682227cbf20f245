-- Events stored with the change that they tell of, until Kafka has them.
create table outbox (
  sequence bigint generated always as identity primary key,
  event_id uuid not null,
  topic text not null,
  transcript_id uuid not null,
  type text not null,
  occurred_at timestamptz not null,
  body text not null
);

-- Events that were handled, so that a redelivery changes nothing.
create table inbox (
  consumer text not null,
  event_id text not null,
  failure text,
  handled_at timestamptz not null default now(),
  primary key (consumer, event_id)
);
create index inbox_by_age on inbox (handled_at);
