-- The newest look at what a portal's customers share: counts of values, nobody by name.
create table trait_learning (
  tenant_id text primary key references tenant,
  -- Of the act that started it: a newer one takes its place.
  id text not null,
  state text not null check (state in ('reading', 'done', 'stopped')),
  people_read integer not null default 0,
  people_total integer not null default 0,
  found jsonb,
  started_at bigint not null
);
