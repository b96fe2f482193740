-- A team may have an agreement of its own beside the portal's: a line of versions for itself, signed for itself.
-- '' = the portal's, which all are that were there before.
alter table agreement_signature drop constraint agreement_signature_tenant_id_version_fkey;
alter table agreement add column team_id text not null default '';
-- A version that ends a team's own agreement once both have signed it: the portal's holds again.
alter table agreement add column ends boolean not null default false check (not ends or team_id <> '');
alter table agreement drop constraint agreement_pkey;
alter table agreement add primary key (tenant_id, team_id, version);

alter table agreement_signature add column team_id text not null default '';
alter table agreement_signature drop constraint agreement_signature_pkey;
alter table agreement_signature add primary key (tenant_id, team_id, version, side);
alter table agreement_signature add foreign key (tenant_id, team_id, version) references agreement;

-- The team's name is as the CRM told it when the draft was last saved.
alter table agreement_draft add column team_id text not null default '';
alter table agreement_draft add column team_name text not null default '';
alter table agreement_draft drop constraint agreement_draft_pkey;
alter table agreement_draft add primary key (tenant_id, team_id);

-- Under whose agreement somebody became an MQL, which the first look at it decides: who gets the contact later changes
-- neither the terms of its clock nor whose promise it counts for. Kept only in portals in which a team has its own.
create table mql_agreement (
  tenant_id text not null references tenant,
  object_type text not null,
  object_id text not null,
  mql_at bigint not null,
  team_id text not null,
  primary key (tenant_id, object_type, object_id, mql_at)
);

-- Whose version it is that a clock runs under.
alter table sla_clock add column agreement_team text not null default '';
