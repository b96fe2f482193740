-- A version that is in force for some teams first; for everybody else, `base_version` is. Without a row, the newest
-- version is in force for all. It goes with the next publish of the framework.
create table rubric_rollout (
  tenant_id text not null references tenant,
  framework text not null,
  version integer not null,
  base_version integer not null check (base_version < version),
  teams text[] not null,
  -- As the CRM named them at the time, in the same order.
  team_names text[] not null,
  primary key (tenant_id, framework)
);
