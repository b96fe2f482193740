-- Which framework qualifies a record, from when on. Append-only: the newest counts; without one, the kind's default.
create table framework_choice (
  tenant_id text not null references tenant,
  event_id uuid not null,
  object_type text not null,
  object_id text not null,
  framework text not null,
  chosen_by text not null,
  client_at bigint not null,
  recorded_at bigint not null,
  primary key (tenant_id, event_id)
);
create index framework_choice_of_record on framework_choice (tenant_id, object_type, object_id, recorded_at);

-- What somebody last had on screen, to tell them what changed since.
create table last_look (
  tenant_id text not null references tenant,
  user_id text not null,
  object_type text not null,
  object_id text not null,
  framework text not null,
  version integer not null,
  looked_at bigint not null,
  primary key (tenant_id, user_id, object_type, object_id, framework)
);

-- The ratings that a confirmed level was carried over from.
alter table rating_event add column derived_from jsonb;

-- The contact whom a rating is about; erasable with the words.
alter table evidence_text add column contact_id text;
create index evidence_text_of_contact on evidence_text (tenant_id, contact_id) where contact_id is not null;

-- True = what to write has yet to be worked out from the ratings: the contact may show a deal's.
alter table property_write add column values_due boolean not null default false;
