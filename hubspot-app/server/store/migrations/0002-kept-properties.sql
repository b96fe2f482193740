-- Properties that a portal would not let us make, such as one of its own by that name, and when it was asked.
alter table tenant
  add column property_refusals jsonb not null default '[]',
  add column prepared_at bigint;
