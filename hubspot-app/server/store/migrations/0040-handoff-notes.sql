-- Briefs that became notes on the contact in the CRM: each once. A row without `written_at` is on its way, or nobody
-- knows.
create table handoff_note (
  tenant_id text not null references tenant,
  object_type text not null,
  object_id text not null,
  -- Of what the note says: the same brief is not written twice.
  digest text not null,
  -- What its author noted as promised to the buyer; null = nothing.
  promised text,
  written_by text not null,
  claimed_at bigint not null,
  written_at bigint,
  primary key (tenant_id, object_type, object_id, digest)
);
