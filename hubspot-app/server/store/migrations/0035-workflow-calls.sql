-- What the CRM's workflows asked for: one row for each enrolment, however often it was sent. Done by a job, then told.
create table workflow_call (
  tenant_id text not null references tenant,
  callback_id text not null,
  object_type text not null,
  object_id text not null,
  action text not null,
  inputs jsonb not null,
  -- The workflow's own number; null = the CRM did not say.
  workflow_id text,
  received_at bigint not null,
  -- What the workflow gets to know; null = not done yet.
  outputs jsonb,
  -- When the CRM took it; null = not yet.
  told_at bigint,
  failures integer not null default 0,
  -- Whoever works on it puts it off first, so that two servers never do, and a killed one loses nothing.
  due_at bigint not null,
  primary key (tenant_id, callback_id)
);
create index workflow_call_to_do on workflow_call (tenant_id, received_at) where outputs is null;
create index workflow_call_to_tell on workflow_call (tenant_id, received_at) where outputs is not null and told_at is null;
create index workflow_call_told on workflow_call (tenant_id, told_at) where told_at is not null;
create index workflow_call_of_record on workflow_call (tenant_id, object_type, object_id);
