-- Which framework qualifies records of a kind, of a pipeline or of a team; '' = of whichever. Names are as the CRM told
-- them when the rule was made: it may know them no more.
create table framework_rule (
  tenant_id text not null references tenant,
  record_kind text not null check (record_kind in ('', 'contact', 'deal')),
  pipeline text not null check (pipeline = '' or record_kind = 'deal'),
  team text not null,
  framework text not null,
  pipeline_name text not null default '',
  team_name text not null default '',
  primary key (tenant_id, record_kind, pipeline, team),
  check (record_kind <> '' or team <> '')
);
