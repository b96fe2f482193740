-- How a browser recognises a graded contact: keyed hashes, so that no address stands here.
create table contact_identity (
  tenant_id text not null references tenant,
  object_id text not null,
  email_hash text not null,
  changed_at bigint not null,
  primary key (tenant_id, object_id)
);

-- People whom somebody asked to create, by a keyed hash of who they are: once, from however many machines.
create table created_contact (
  tenant_id text not null references tenant,
  subject_hash text not null,
  -- Null while it is under way.
  object_id text,
  asked_at bigint not null,
  primary key (tenant_id, subject_hash)
);

create index rating_event_of_rater on rating_event (tenant_id, rated_by, recorded_at);
