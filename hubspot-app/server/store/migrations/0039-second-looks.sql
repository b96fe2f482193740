-- Whoever's coming woke others is found when they are erased or merged.
create index stage_event_by_waker on stage_event (tenant_id, (move ->> 'contact')) where move ->> 'contact' is not null;

-- Leads that somebody turned away, drawn by chance for a second person to look at.
create table second_look (
  tenant_id text not null references tenant,
  -- Of the move that turned the lead away.
  event_id uuid not null,
  object_type text not null,
  object_id text not null,
  kind text not null check (kind in ('disqualify', 'reject')),
  reason text not null,
  -- Null = Assay itself.
  turned_by text,
  turned_at bigint not null,
  -- Its Monday.
  week bigint not null,
  -- Null = nobody has looked yet.
  verdict text check (verdict in ('right', 'worth-it')),
  looked_by text,
  looked_at bigint,
  primary key (tenant_id, event_id)
);
create index second_look_of_record on second_look (tenant_id, object_type, object_id);
create index second_look_waiting on second_look (tenant_id, turned_at) where verdict is null;

-- Weeks that were drawn from, each once, and how many leads there were to draw from.
create table second_look_week (
  tenant_id text not null references tenant,
  week bigint not null,
  turned_away integer not null,
  drawn_at bigint not null,
  primary key (tenant_id, week)
);
