-- Records whose clocks are followed, and when next. The CRM says whose they are, and what was logged on them.
create table sla_record (
  tenant_id text not null references tenant,
  object_type text not null,
  object_id text not null,
  -- By the CRM's owner id; null = nobody's, or not asked yet.
  owner_id text,
  look_at bigint not null,
  -- Null = never yet.
  looked_at bigint,
  primary key (tenant_id, object_type, object_id)
);
create index sla_record_due on sla_record (tenant_id, look_at);
create index sla_record_of_owner on sla_record (tenant_id, owner_id);

-- What the clocks came to when they were last worked out from the record's stage events, what was logged and the
-- agreement: a copy for order and counts. Whoever needs the truth works it out again.
create table sla_clock (
  tenant_id text not null references tenant,
  object_type text not null,
  object_id text not null,
  started_at bigint not null,
  agreement_version integer not null,
  -- Whose the record is; once the clock has ended, whose it was then.
  owner_id text,
  outcome text not null check (outcome in ('running', 'paused', 'kept', 'broken', 'called-off')),
  -- Null while paused.
  due_at bigint,
  ended_at bigint,
  touched_at bigint,
  calls integer not null,
  emails integer not null,
  calls_owed integer not null,
  emails_owed integer not null,
  touches_outcome text not null check (touches_outcome in ('running', 'paused', 'kept', 'broken', 'called-off')),
  -- Null while paused.
  touches_until bigint,
  -- When somebody was told that it is overdue; null = nobody was.
  escalated_at bigint,
  primary key (tenant_id, object_type, object_id, started_at)
);
create index sla_clock_by_start on sla_clock (tenant_id, started_at);

-- Whatever moves a record's stage has its clocks looked at, in the same transaction.
create function follow_stage() returns trigger language plpgsql as $$ begin
  insert into sla_record (tenant_id, object_type, object_id, look_at)
  values (new.tenant_id, new.object_type, new.object_id, new.changed_at)
  on conflict (tenant_id, object_type, object_id) do update set look_at = least(sla_record.look_at, excluded.look_at); --
  return null; --
end $$;
create trigger stage_inserted after insert on stage_standing
  for each row when (new.version > 0) execute function follow_stage();
create trigger stage_moved after update on stage_standing
  for each row when (new.version > old.version) execute function follow_stage();
insert into sla_record (tenant_id, object_type, object_id, look_at)
  select tenant_id, object_type, object_id, changed_at from stage_standing where version > 0;
