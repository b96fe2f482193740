-- What a portal says about how long ratings are kept, and since when it has taken back its consent.
alter table tenant
  add column disconnected_at bigint,
  add column retention_months integer not null default 24 check (retention_months between 3 and 60),
  -- When ratings were last looked through for those that are too old.
  add column swept_at bigint not null default 0;
update tenant set disconnected_at = (extract(epoch from now()) * 1000)::bigint where not connected;

-- Contacts who are not to be profiled: nothing is rated, scored or written of them until somebody says otherwise.
create table profiling_stop (
  tenant_id text not null references tenant,
  contact_id text not null,
  stopped_by text not null,
  stopped_at bigint not null,
  primary key (tenant_id, contact_id)
);
