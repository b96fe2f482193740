-- The current ratings, as much of them as scoring takes: by criterion [level, moment, 1 where evidence supports a 3].
-- Null = from before this column was; standing_fill says where that is being mended.
alter table assessment
  add column standing jsonb,
  add column score double precision,
  add column grade text,
  -- The grade by score alone, which hysteresis remembers.
  add column band text;
alter table assessment alter column standing set default '{}';
update assessment set standing = '{}' where version = 0;
create index assessment_of_framework on assessment (tenant_id, framework, object_type, object_id);
create index assessment_changing on assessment (tenant_id, changes_at) where changes_at is not null;

-- Tenants whose older assessments have no standing yet, and the last one that was looked at.
create table standing_fill (
  tenant_id text primary key references tenant,
  after_framework text not null default '',
  after_type text not null default '',
  after_id text not null default ''
);
insert into standing_fill (tenant_id) select distinct tenant_id from assessment where version > 0;

-- How far a re-scoring has come, in the order of records, and which re-scoring asked for a copy that waits.
alter table rescore
  add column after_type text not null default '',
  add column after_id text not null default '';
alter table property_write add column rescore_id uuid;
create index rescore_running on rescore (tenant_id) where state = 'running';
create index property_write_of_rescore on property_write (tenant_id, rescore_id) where rescore_id is not null;
