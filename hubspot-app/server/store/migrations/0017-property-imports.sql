-- Levels on their way from the portal's own properties into ratings.
create table property_import (
  tenant_id text not null references tenant,
  import_id uuid not null,
  framework text not null,
  mapping jsonb not null,
  state text not null check (state in ('running', 'paused', 'cancelled', 'done', 'undoing', 'undone')),
  -- In whose name it rates, and takes back.
  acts_for text not null,
  started_at bigint not null,
  ended_at bigint,
  contacts integer not null,
  looked integer not null default 0,
  rated integer not null default 0,
  kept integer not null default 0,
  refused integer not null default 0,
  taken_back integer not null default 0,
  -- Where the CRM goes on; '' = at the start.
  after_page text not null default '',
  lease_until bigint not null default 0,
  waits_for text not null default '',
  primary key (tenant_id, import_id)
);
create unique index property_import_under_way on property_import (tenant_id) where state in ('running', 'paused', 'undoing');

-- Ratings that an import makes, written down before they are made, so that it can be taken back as a whole.
create table imported_rating (
  tenant_id text not null,
  import_id uuid not null,
  object_id text not null,
  criterion text not null,
  event_id uuid not null,
  primary key (tenant_id, import_id, object_id, criterion),
  foreign key (tenant_id, import_id) references property_import
);
