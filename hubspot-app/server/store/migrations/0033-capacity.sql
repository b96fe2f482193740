-- When a contact first became an MQL, by all its moves; null = never. Whoever is sent back or woken does not count anew.
alter table stage_standing add column mql_at bigint;
update stage_standing as standing set mql_at = (
  select min(least(client_at, recorded_at)) from stage_event as event
  where event.tenant_id = standing.tenant_id and event.object_type = standing.object_type
    and event.object_id = standing.object_id and event.move ->> 'kind' in ('nominate', 'wake'))
where version > 0;
create index stage_standing_by_mql on stage_standing (tenant_id, mql_at) where mql_at is not null;

-- The people who take MQLs, as an admin counted them.
create table sdr_hours (
  tenant_id text primary key references tenant,
  hours jsonb not null,
  changed_by text not null,
  changed_at bigint not null
);

-- When a contact first came so high: a row for each time that fit or engagement was better than ever before.
create table engagement_high (
  tenant_id text not null references tenant,
  object_id text not null,
  reached_at bigint not null,
  -- Null = too little was known for a letter.
  fit text,
  engagement smallint not null,
  primary key (tenant_id, object_id, reached_at)
);
create index engagement_high_by_time on engagement_high (tenant_id, reached_at);
