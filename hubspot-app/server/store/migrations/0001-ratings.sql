-- One installed portal, or another CRM's account. Every key below begins with it.
create table tenant (
  tenant_id text primary key,
  crm text not null,
  account_id text not null,
  time_zone text not null,
  -- False once the portal took back its consent; what was rated stays until the grace period ends.
  connected boolean not null default true,
  installed_at bigint not null,
  unique (crm, account_id)
);

-- OAuth tokens, sealed. One row is refreshed by one process at a time: refreshing_until is its lease.
create table credential (
  tenant_id text primary key references tenant,
  sealed_access_token text not null,
  sealed_refresh_token text not null,
  expires_at bigint not null,
  scopes text not null,
  refreshing_until bigint not null default 0
);

-- Started installations, so that a callback answers only a request of ours, once.
create table install_state (
  state_hash text primary key,
  expires_at bigint not null
);

create table person (
  tenant_id text not null references tenant,
  user_id text not null,
  email text not null,
  name text not null,
  -- Null = the portal's default role.
  role text check (role in ('admin', 'rep', 'reader')),
  primary key (tenant_id, user_id)
);

-- Published rubric versions. They never change; a correction is the next version.
create table rubric (
  tenant_id text not null references tenant,
  framework text not null,
  version integer not null,
  body jsonb not null,
  published_at bigint not null,
  primary key (tenant_id, framework, version)
);

create table assessment (
  tenant_id text not null references tenant,
  object_type text not null,
  object_id text not null,
  framework text not null,
  version integer not null,
  rubric_version integer not null,
  changes_at bigint,
  updated_at bigint not null,
  primary key (tenant_id, object_type, object_id, framework)
);

-- Append-only. What a person wrote stands in evidence_text, which can be erased.
create table rating_event (
  tenant_id text not null references tenant,
  event_id uuid not null,
  object_type text not null,
  object_id text not null,
  framework text not null,
  version integer not null,
  criterion text not null,
  -- Null = cleared: unknown again.
  level smallint check (level between 0 and 3),
  tier text,
  said_at bigint,
  rated_by text not null,
  surface text not null,
  based_on integer not null,
  contested boolean not null,
  client_at bigint not null,
  recorded_at bigint not null,
  rubric_version integer not null,
  primary key (tenant_id, event_id),
  unique (tenant_id, object_type, object_id, framework, version)
);

create table evidence_text (
  tenant_id text not null references tenant,
  event_id uuid not null,
  object_type text not null,
  object_id text not null,
  quote text,
  note text,
  link text,
  primary key (tenant_id, event_id)
);
create index evidence_text_of_record on evidence_text (tenant_id, object_type, object_id);

-- The copy that the CRM should hold: one row a record, so that later ratings overtake earlier ones.
create table property_write (
  tenant_id text not null references tenant,
  object_type text not null,
  object_id text not null,
  properties jsonb not null,
  -- Counts the changes; what is written is compared with it, so that no change is lost while a write is under way.
  wanted integer not null,
  state text not null check (state in ('waiting', 'retrying', 'written', 'refused')),
  since bigint not null,
  next_at bigint not null,
  lease_until bigint not null default 0,
  -- Failures in a row: each doubles the wait. Being told to wait is none.
  failures integer not null default 0,
  message text not null default '',
  refusals jsonb not null default '[]',
  primary key (tenant_id, object_type, object_id)
);
create index property_write_due on property_write (tenant_id, next_at) where state in ('waiting', 'retrying');

-- Theoretical arrival times of the rate limit, in milliseconds of the database's clock.
create table rate_slot (
  tenant_id text not null,
  kind text not null,
  arrival_ms double precision not null,
  primary key (tenant_id, kind)
);

-- Webhook batches as they arrived, a row a tenant; a job fans them out.
create table inbox (
  tenant_id text not null references tenant,
  batch_id uuid not null,
  received_at bigint not null,
  events jsonb not null,
  primary key (tenant_id, batch_id)
);

-- People who asked to be forgotten: a keyed hash, so that nothing brings them back and nobody can read who they were.
create table tombstone (
  tenant_id text not null references tenant,
  subject_hash text not null,
  erased_at bigint not null,
  primary key (tenant_id, subject_hash)
);
