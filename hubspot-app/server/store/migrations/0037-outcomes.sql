-- What became of deals that the CRM says are closed: a row for the deal, and one for each contact on it.
create table outcome (
  tenant_id text not null references tenant,
  object_type text not null,
  object_id text not null,
  deal_id text not null,
  won boolean not null,
  closed_at bigint not null,
  -- The deal itself and its primary contact; false = somebody else who is on it.
  is_main boolean not null,
  primary key (tenant_id, object_type, object_id, deal_id)
);
create index outcome_of_deal on outcome (tenant_id, deal_id);

-- How far a portal's deals were followed: by date of change, and one by one for those that are gone.
create table outcome_watch (
  tenant_id text primary key references tenant,
  next_at bigint not null,
  since bigint not null,
  after_id text not null default '',
  round_at bigint not null
);
