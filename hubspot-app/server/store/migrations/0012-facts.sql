-- What the CRM says of contacts, as much of it as profiles and engagement rules look at, with earlier values.
create table contact_facts (
  tenant_id text not null references tenant,
  object_id text not null,
  company_id text,
  facts jsonb not null,
  read_at bigint not null,
  primary key (tenant_id, object_id)
);
create index contact_facts_of_company on contact_facts (tenant_id, company_id) where company_id is not null;

-- Records whose fit and engagement are judged, whose they are, and what their copy in the CRM says of them.
create table judged_record (
  tenant_id text not null references tenant,
  object_type text not null,
  object_id text not null,
  -- The contact itself, or a deal's primary contact; null = not looked up yet, or there is none.
  contact_id text,
  -- When the CRM is asked again. Whoever asks puts it off first, so that two servers never ask for the same.
  due_at bigint not null,
  -- Null = nothing was written yet. A smaller change than five points is measured from here.
  shown_fit text,
  shown_engagement integer,
  primary key (tenant_id, object_type, object_id)
);
create index judged_record_due on judged_record (tenant_id, due_at);
create index judged_record_of_contact on judged_record (tenant_id, contact_id) where contact_id is not null;

-- Portals with a rubric that judges fit or engagement: how far their changes were followed, and when to look next.
create table facts_watch (
  tenant_id text primary key references tenant,
  next_at bigint not null,
  contacts_since bigint not null,
  companies_since bigint not null
);
