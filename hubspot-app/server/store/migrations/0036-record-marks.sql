-- Records that take no ratings and no moves until somebody unlocks them.
create table record_lock (
  tenant_id text not null references tenant,
  object_type text not null,
  object_id text not null,
  locked_at bigint not null,
  -- What the workflow's author wrote; may be empty.
  reason text not null,
  -- By the CRM's number; null = it did not say.
  workflow_id text,
  primary key (tenant_id, object_type, object_id)
);

-- Records that are to be qualified again; a rating since then answers it.
create table requalification (
  tenant_id text not null references tenant,
  object_type text not null,
  object_id text not null,
  asked_at bigint not null,
  reason text not null,
  workflow_id text,
  primary key (tenant_id, object_type, object_id)
);
