-- Properties of the portal's that say of whom no profile is made, and which of their values say so.
create table profiling_rule (
  tenant_id text not null references tenant,
  property text not null,
  stop_values jsonb not null,
  primary key (tenant_id, property)
);

-- A stop that such a property asked for ends with it; one that a person asked for does not.
alter table profiling_stop add column by_rule boolean not null default false;

-- Portals with such rules: when to look next, since when changes are followed, and in whose name.
create table profiling_watch (
  tenant_id text primary key references tenant,
  saved_by text not null,
  next_at bigint not null,
  since bigint not null,
  -- Where a look through everybody goes on, '' at the start; null = everybody was looked at.
  after_page text
);
