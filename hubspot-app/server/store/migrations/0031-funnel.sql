-- What the CRM last told of a record that has, or had, a stage: by what it came, and whose it is.
create table staged_record (
  tenant_id text not null references tenant,
  object_type text not null,
  object_id text not null,
  source text not null,
  -- Null = none is known.
  campaign text,
  -- By the CRM's owner id; null = nobody's.
  owner_id text,
  primary key (tenant_id, object_type, object_id)
);

-- What a record's stage events come to, for counts, as they were last worked out: each way from MQL on, and when it
-- first reached each stage.
create table stage_passage (
  tenant_id text not null references tenant,
  -- Of the move that made the MQL.
  event_id uuid not null,
  object_type text not null,
  object_id text not null,
  mql_at bigint not null,
  sal_at bigint,
  sql_at bigint,
  opportunity_at bigint,
  -- When it went back to marketing, to sleep, or out.
  ended_at bigint,
  primary key (tenant_id, event_id)
);
create index stage_passage_by_start on stage_passage (tenant_id, mql_at);
create index stage_passage_of_record on stage_passage (tenant_id, object_type, object_id);

-- The same of each step off the way.
create table stage_exit (
  tenant_id text not null references tenant,
  event_id uuid not null,
  object_type text not null,
  object_id text not null,
  exited_at bigint not null,
  kind text not null check (kind in ('reject', 'nurture', 'disqualify')),
  -- Null = to nurture.
  reason text,
  primary key (tenant_id, event_id)
);
create index stage_exit_by_time on stage_exit (tenant_id, exited_at);
create index stage_exit_of_record on stage_exit (tenant_id, object_type, object_id);

-- Whoever was moved before is looked at once more.
insert into sla_record (tenant_id, object_type, object_id, look_at)
  select tenant_id, object_type, object_id, changed_at from stage_standing where version > 0
  on conflict (tenant_id, object_type, object_id) do update set look_at = least(sla_record.look_at, excluded.look_at);
