-- Leave to open one page or fetch one file of ours in a browser, once; only the hash of what opens it is kept.
create table ticket (
  tenant_id text not null references tenant,
  ticket_hash text not null,
  user_id text not null,
  wish jsonb not null,
  expires_at bigint not null,
  primary key (tenant_id, ticket_hash)
);

-- A file of contacts' levels on its way into ratings.
create table contact_import (
  tenant_id text not null references tenant,
  import_id uuid not null,
  started_by text not null,
  state text not null check (state in ('uploading', 'uploaded', 'running', 'paused', 'cancelled', 'done')),
  started_at bigint not null,
  -- When a person last did something about it: one that is left lying is dropped with its file.
  touched_at bigint not null,
  ended_at bigint,
  encoding text not null default 'utf-8',
  separator text not null default ',',
  headings jsonb not null default '[]',
  lines integer not null default 0,
  file_hash text not null default '',
  -- What each column is, in the file's order; null = nobody said so yet.
  columns jsonb,
  creates_contacts boolean not null default false,
  -- The seed of its ratings' ids, the same for the same file read in the same way by the same person.
  seed text not null default '',
  rated_at bigint not null default 0,
  -- The first line that is not done.
  next_line integer not null default 2,
  read_rows integer not null default 0,
  rated_rows integer not null default 0,
  blank_rows integer not null default 0,
  faulty_rows integer not null default 0,
  ratings integer not null default 0,
  contested integer not null default 0,
  created_contacts integer not null default 0,
  -- Whose turn it is, and why nothing moves, in the CRM's words.
  lease_until bigint not null default 0,
  waits_for text not null default '',
  primary key (tenant_id, import_id)
);
create index contact_import_open on contact_import (tenant_id) where state in ('uploading', 'uploaded', 'running', 'paused');
create index contact_import_by_seed on contact_import (tenant_id, seed) where seed <> '';

-- The file, in sealed pieces of whole lines that go as they are done.
create table import_piece (
  tenant_id text not null,
  import_id uuid not null,
  first_line integer not null,
  sealed text not null,
  primary key (tenant_id, import_id, first_line),
  foreign key (tenant_id, import_id) references contact_import
);

-- Lines that could not be read or rated. Nothing of what stood in them is kept.
create table import_fault (
  tenant_id text not null,
  import_id uuid not null,
  line integer not null,
  -- From 1; 0 = the whole line.
  position integer not null,
  code text not null,
  detail text not null default '',
  primary key (tenant_id, import_id, line, position),
  foreign key (tenant_id, import_id) references contact_import
);

-- What columns of a name were the last time, for the next file.
create table import_column (
  tenant_id text not null references tenant,
  heading text not null,
  target text not null,
  primary key (tenant_id, heading)
);

-- A list of the CRM being graded, and whom it held.
create table list_grading (
  tenant_id text not null references tenant,
  grading_id uuid not null,
  list_id text not null,
  list_name text not null,
  state text not null check (state in ('running', 'cancelled', 'done')),
  total integer not null,
  done integer not null default 0,
  started_by text not null,
  started_at bigint not null,
  ended_at bigint,
  -- Where the CRM goes on; '' = at the start.
  after_page text not null default '',
  lease_until bigint not null default 0,
  waits_for text not null default '',
  primary key (tenant_id, grading_id)
);
create index list_grading_running on list_grading (tenant_id) where state = 'running';
create table list_member (
  tenant_id text not null,
  grading_id uuid not null,
  object_id text not null,
  primary key (tenant_id, grading_id, object_id),
  foreign key (tenant_id, grading_id) references list_grading
);
