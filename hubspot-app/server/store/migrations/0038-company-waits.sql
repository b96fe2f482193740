-- Whoever is out for want of somebody who can decide: a new contact at this company wakes them.
alter table stage_standing add column awaits_company text;

create table company_wait (
  tenant_id text not null references tenant,
  object_type text not null,
  object_id text not null,
  company_id text not null,
  since bigint not null,
  -- Who was seen at the company by then was there already; null = nobody has looked yet.
  known_at bigint,
  primary key (tenant_id, object_type, object_id)
);
create index company_wait_of_company on company_wait (tenant_id, company_id);

-- Companies that somebody waits for, and when each is looked at next.
create table awaited_company (
  tenant_id text not null references tenant,
  company_id text not null,
  look_at bigint not null,
  primary key (tenant_id, company_id)
);
create index awaited_company_due on awaited_company (tenant_id, look_at);

-- Everybody who was ever seen at a company while somebody waits for it.
create table company_contact (
  tenant_id text not null references tenant,
  object_type text not null,
  object_id text not null,
  company_id text not null,
  seen_at bigint not null,
  primary key (tenant_id, object_type, object_id, company_id)
);
create index company_contact_of_company on company_contact (tenant_id, company_id);

-- Whatever moves a record's stage has its wait begin or end, in the same transaction.
create function await_company() returns trigger language plpgsql as $$ begin
  delete from company_wait
  where tenant_id = new.tenant_id and object_type = new.object_type and object_id = new.object_id; --
  if new.awaits_company is not null then
    insert into company_wait (tenant_id, object_type, object_id, company_id, since)
    values (new.tenant_id, new.object_type, new.object_id, new.awaits_company, new.changed_at); --
    insert into awaited_company (tenant_id, company_id, look_at)
    values (new.tenant_id, new.awaits_company, new.changed_at)
    on conflict (tenant_id, company_id) do update set look_at = least(awaited_company.look_at, excluded.look_at); --
  end if; --
  return null; --
end $$;
create trigger company_awaited after update on stage_standing
  for each row when (new.awaits_company is distinct from old.awaits_company) execute function await_company();

update stage_standing set awaits_company = (
  select move -> 'why' ->> 'company' from stage_event as event
  where event.tenant_id = stage_standing.tenant_id and event.object_type = stage_standing.object_type
    and event.object_id = stage_standing.object_id and event.move ->> 'kind' = 'disqualify'
  order by event.version desc limit 1)
where stage = 'disqualified' and reason = 'authority';
