-- Where a record stands between marketing and a deal: what its events add up to, kept in their transaction.
create table stage_standing (
  tenant_id text not null references tenant,
  object_type text not null,
  object_id text not null,
  -- Events so far; 0 = opened for a first one that is on its way.
  version integer not null,
  -- Null = not an MQL yet, or back with marketing.
  stage text check (stage in ('mql', 'sal', 'sql', 'opportunity', 'nurture', 'disqualified')),
  -- Since when it is in that stage, or in none; null = it never was in any.
  since bigint,
  -- How often it was woken.
  recycles integer not null default 0,
  -- When it wakes by itself; null = only by hand, or it is awake.
  wakes_at bigint,
  changed_at bigint not null,
  -- The portal's own lifecycle stage and lead status are yet to follow.
  lifecycle_due boolean not null default false,
  primary key (tenant_id, object_type, object_id)
);
create index stage_standing_by_stage on stage_standing (tenant_id, stage, since);
create index stage_standing_asleep on stage_standing (wakes_at) where wakes_at is not null;

-- Append-only. `version` is the order of arrival; what counts is the order that `follows` tells.
create table stage_event (
  tenant_id text not null references tenant,
  event_id uuid not null,
  object_type text not null,
  object_id text not null,
  version integer not null,
  move jsonb not null,
  -- Null = Assay itself.
  moved_by text,
  surface text not null,
  follows jsonb not null,
  client_at bigint not null,
  recorded_at bigint not null,
  primary key (tenant_id, event_id),
  unique (tenant_id, object_type, object_id, version)
);
create index stage_event_by_time on stage_event (tenant_id, recorded_at, event_id);
