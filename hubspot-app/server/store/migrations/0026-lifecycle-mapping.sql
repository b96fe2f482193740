-- What stages are called in a portal's own lifecycle stage and lead status. Without a row, or switched off, neither is
-- ever written.
create table lifecycle_mapping (
  tenant_id text primary key references tenant,
  is_on boolean not null,
  mapping jsonb not null
);

-- Somebody was given a stage: from then on the portal has the properties that say it.
alter table tenant add column is_staged boolean not null default false;

-- Why it is disqualified; null = it is not.
alter table stage_standing add column reason text;
