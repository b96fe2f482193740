-- A code that a person reads in the CRM and types on our sign-in page. It names its tenant only here.
create table pairing_code (
  code_hash text primary key,
  tenant_id text not null references tenant,
  user_id text not null,
  expires_at bigint not null
);

-- One browser of one person. What it may do is looked up at each call; this says only who it is.
create table extension_session (
  tenant_id text not null references tenant,
  session_id uuid not null,
  user_id text not null,
  -- Until the extension has exchanged it: the hash of its authorization code, the challenge, the address it came from.
  code_hash text,
  challenge text,
  redirect_uri text,
  code_expires_at bigint,
  access_hash text,
  access_expires_at bigint,
  -- When the CRM was last asked whether the person is still there.
  checked_at bigint not null,
  created_at bigint not null,
  revoked_at bigint,
  primary key (tenant_id, session_id)
);
create unique index extension_session_by_access on extension_session (tenant_id, access_hash);
create unique index extension_session_by_code on extension_session (tenant_id, code_hash);

-- Every refresh token that was ever given out: one that comes back after it was used betrays a thief.
create table refresh_token (
  tenant_id text not null,
  token_hash text not null,
  session_id uuid not null,
  expires_at bigint not null,
  used_at bigint,
  primary key (tenant_id, token_hash),
  foreign key (tenant_id, session_id) references extension_session on delete cascade
);
