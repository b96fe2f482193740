-- Where a record belongs, as the CRM last told: only where a portal's rubric goes by it, and only ids of the CRM.
create table record_belonging (
  tenant_id text not null references tenant,
  object_type text not null,
  object_id text not null,
  -- Of a deal; null = none, or not known.
  pipeline text,
  -- Those of its owner, the owner's main team first.
  teams text[] not null default '{}',
  read_at bigint not null,
  primary key (tenant_id, object_type, object_id)
);
