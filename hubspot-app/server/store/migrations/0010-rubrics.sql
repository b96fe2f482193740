-- Who published a version and what it says to people; null words = those that Assay ships with the framework.
alter table rubric
  add column framework_body jsonb,
  add column published_by text,
  add column note text,
  add column restores integer,
  -- The id of the request that published it: a repeat finds it.
  add column request_id uuid;
create unique index rubric_by_request on rubric (tenant_id, request_id);

-- A published version never changes. Only where a whole tenant is purged do its versions go: whoever does that says so
-- in the same transaction, `set_config('assay.purged_tenant', <tenant_id>, true)`.
create function keep_published_rubrics() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' and old.tenant_id = current_setting('assay.purged_tenant', true) then return old; end if; --
  raise exception 'a published rubric never changes' using errcode = 'restrict_violation'; --
end $$;
create trigger rubric_kept before update or delete on rubric
  for each row execute function keep_published_rubrics();
create function keep_rubric_table() returns trigger language plpgsql as $$ begin
  raise exception 'published rubrics are never truncated' using errcode = 'restrict_violation'; --
end $$;
create trigger rubric_table_kept before truncate on rubric execute function keep_rubric_table();

-- What is edited and not in force. The row stays when a draft goes: its revisions count on, and publishing locks it.
create table rubric_draft (
  tenant_id text not null references tenant,
  framework text not null,
  revision integer not null,
  -- Null = nothing is being edited.
  document jsonb,
  started_from integer not null,
  changed_by text not null,
  changed_at bigint not null,
  primary key (tenant_id, framework)
);

-- What a portal says about frameworks: those it made, and those it offers no more.
create table tenant_framework (
  tenant_id text not null references tenant,
  framework text not null,
  -- Of one that Assay ships, all of these are null.
  name text,
  copy_of text,
  request_id uuid,
  is_retired boolean not null default false,
  made_at bigint not null,
  primary key (tenant_id, framework)
);
create unique index tenant_framework_by_request on tenant_framework (tenant_id, request_id);

-- What qualifies records of a kind where nobody chose otherwise; without a row, what Assay ships.
create table usual_framework (
  tenant_id text not null references tenant,
  object_type text not null,
  framework text not null,
  request_id uuid not null,
  primary key (tenant_id, object_type)
);

-- Records that must keep their grade, whatever is published.
create table pinned_example (
  tenant_id text not null references tenant,
  framework text not null,
  object_type text not null,
  object_id text not null,
  grade text not null,
  pinned_by text not null,
  pinned_at bigint not null,
  primary key (tenant_id, framework, object_type, object_id)
);

-- Who did what to the portal's settings. No evidence, no names of prospects.
create table audit_entry (
  tenant_id text not null references tenant,
  entry_id bigint generated always as identity,
  at bigint not null,
  -- Null = Assay itself.
  done_by text,
  act text not null,
  subject text not null,
  old_value text,
  new_value text,
  primary key (tenant_id, entry_id)
);

-- Assessments being looked at again after a publish; the id is the publishing request's.
create table rescore (
  tenant_id text not null references tenant,
  rescore_id uuid not null,
  framework text not null,
  version integer not null,
  state text not null check (state in ('running', 'paused', 'cancelled', 'done')),
  total integer not null,
  done integer not null default 0,
  started_at bigint not null,
  ended_at bigint,
  primary key (tenant_id, rescore_id)
);
create index rescore_of_framework on rescore (tenant_id, framework, started_at);
