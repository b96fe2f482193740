-- What marketing and sales promised each other. A version is put to signature as it is; other terms are another version.
create table agreement (
  tenant_id text not null references tenant,
  version integer not null,
  terms jsonb not null,
  marketing_signer text not null,
  sales_signer text not null,
  proposed_by text not null,
  proposed_at bigint not null,
  -- The id of the request that proposed it: a repeat finds it.
  request_id uuid not null,
  primary key (tenant_id, version),
  check (marketing_signer <> sales_signer)
);
create unique index agreement_by_request on agreement (tenant_id, request_id);

create table agreement_signature (
  tenant_id text not null,
  version integer not null,
  side text not null check (side in ('marketing', 'sales')),
  signed_by text not null,
  signed_at bigint not null,
  primary key (tenant_id, version, side),
  foreign key (tenant_id, version) references agreement
);

-- Neither a version nor a signature ever changes; only a tenant that is purged as a whole loses them.
create function keep_agreements() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' and old.tenant_id = current_setting('assay.purged_tenant', true) then return old; end if; --
  raise exception 'an agreement that was put to signature never changes' using errcode = 'restrict_violation'; --
end $$;
create trigger agreement_kept before update or delete on agreement
  for each row execute function keep_agreements();
create trigger agreement_signature_kept before update or delete on agreement_signature
  for each row execute function keep_agreements();
create function keep_agreement_tables() returns trigger language plpgsql as $$ begin
  raise exception 'agreements are never truncated' using errcode = 'restrict_violation'; --
end $$;
create trigger agreement_table_kept before truncate on agreement execute function keep_agreement_tables();
create trigger agreement_signature_table_kept before truncate on agreement_signature execute function keep_agreement_tables();

-- What is edited and signed by nobody. The row stays when a draft goes: its revisions count on, and proposing locks it.
create table agreement_draft (
  tenant_id text primary key references tenant,
  revision integer not null,
  -- Null = nothing is being edited.
  document jsonb,
  changed_by text not null,
  changed_at bigint not null
);
