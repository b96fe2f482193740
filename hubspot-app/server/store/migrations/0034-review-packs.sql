-- The figures of a quarter as they were put before both sides. A pack never changes; other figures are another pack.
create table review_pack (
  tenant_id text not null references tenant,
  quarter text not null,
  -- Counts the packs of a quarter; the newest counts.
  number integer not null,
  figures jsonb not null,
  marketing_signer text not null,
  sales_signer text not null,
  prepared_by text not null,
  prepared_at bigint not null,
  -- The id of the request that prepared it: a repeat finds it.
  request_id uuid not null,
  primary key (tenant_id, quarter, number)
);
create unique index review_pack_by_request on review_pack (tenant_id, request_id);

create table review_signature (
  tenant_id text not null,
  quarter text not null,
  number integer not null,
  side text not null check (side in ('marketing', 'sales')),
  signed_by text not null,
  signed_at bigint not null,
  primary key (tenant_id, quarter, number, side),
  foreign key (tenant_id, quarter, number) references review_pack
);

-- As with agreements: only a tenant that is purged as a whole loses what was put before both sides.
create function keep_reviews() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' and old.tenant_id = current_setting('assay.purged_tenant', true) then return old; end if; --
  raise exception 'a review that was put to signature never changes' using errcode = 'restrict_violation'; --
end $$;
create trigger review_pack_kept before update or delete on review_pack
  for each row execute function keep_reviews();
create trigger review_signature_kept before update or delete on review_signature
  for each row execute function keep_reviews();
create function keep_review_tables() returns trigger language plpgsql as $$ begin
  raise exception 'reviews are never truncated' using errcode = 'restrict_violation'; --
end $$;
create trigger review_pack_table_kept before truncate on review_pack execute function keep_review_tables();
create trigger review_signature_table_kept before truncate on review_signature execute function keep_review_tables();
