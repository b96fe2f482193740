-- How far the making of a portal's properties is: what the page after an installation shows.
create table preparation (
  tenant_id text primary key references tenant,
  state text not null check (state in ('making', 'retrying', 'stopped', 'done')),
  looked_through integer not null,
  total integer not null,
  -- Why it waits or stopped: the kind of fault, and the CRM's words.
  fault text,
  message text not null default '',
  changed_at bigint not null
);

-- Another name in the CRM for a property of ours: its own name was the customer's already.
create table property_mapping (
  tenant_id text not null references tenant,
  property text not null,
  mapped_to text not null,
  primary key (tenant_id, property),
  unique (tenant_id, mapped_to)
);
