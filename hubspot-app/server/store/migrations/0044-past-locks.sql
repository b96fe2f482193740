-- When records were locked that are not any more: what was edited in the CRM meanwhile is no rating afterwards either.
create table past_lock (
  tenant_id text not null references tenant,
  object_type text not null,
  object_id text not null,
  locked_at bigint not null,
  unlocked_at bigint not null,
  primary key (tenant_id, object_type, object_id, locked_at)
);
