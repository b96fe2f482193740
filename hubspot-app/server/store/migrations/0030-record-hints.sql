-- A row of the inbox holds what a batch points at, once: {"look": ["101"], "erased": ["102"], …}. Older rows hold
-- privacy deletions as they came.
update inbox set events = jsonb_build_object('erased', coalesce(
  (select jsonb_agg(distinct event ->> 'objectId') from jsonb_array_elements(events) as event
    where event ->> 'objectId' is not null), '[]'))
where jsonb_typeof(events) = 'array';

-- Records that the CRM told of, to be looked at again: one row however often it told, and in whatever order.
create table record_hint (
  tenant_id text not null references tenant,
  object_type text not null,
  object_id text not null,
  -- Somebody changed a criterion's property: its history is read even where nothing looks different.
  edited boolean not null,
  -- Counts the hints; one that comes while the record is being looked at has it looked at once more.
  wanted integer not null default 1,
  -- Whoever looks puts it off first, so that two servers never look at the same, and a killed one loses nothing.
  due_at bigint not null,
  primary key (tenant_id, object_type, object_id)
);
create index record_hint_due on record_hint (tenant_id, due_at);

-- Contacts that a webhook claims were deleted for privacy; the CRM is asked before they are erased.
create table erasure_claim (
  tenant_id text not null references tenant,
  object_type text not null,
  object_id text not null,
  claimed_at bigint not null,
  primary key (tenant_id, object_type, object_id)
);

-- Records that are in the CRM's bin: in no list until they are restored.
create table gone_record (
  tenant_id text not null references tenant,
  object_type text not null,
  object_id text not null,
  since bigint not null,
  primary key (tenant_id, object_type, object_id)
);

-- Records that are part of another one now, which holds their history.
create table merged_record (
  tenant_id text not null references tenant,
  object_type text not null,
  object_id text not null,
  merged_into text not null,
  merged_at bigint not null,
  primary key (tenant_id, object_type, object_id)
);
create index merged_record_of_survivor on merged_record (tenant_id, object_type, merged_into);

-- How far a portal's changes were followed, for what no webhook told: by date of change, and record by record.
create table change_watch (
  tenant_id text primary key references tenant,
  next_at bigint not null,
  since bigint not null,
  -- The rounds through all that we hold: where this one is, and when the next may begin.
  after_id text not null default '',
  round_at bigint not null
);
