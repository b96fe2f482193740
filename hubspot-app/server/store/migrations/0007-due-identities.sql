-- True = the address has yet to be looked up, for the first time or again. Without a hash nobody recognises the contact.
alter table contact_identity
  add column due boolean not null default false,
  alter column email_hash drop not null;
create index contact_identity_due on contact_identity (tenant_id, object_id) where due;

-- Contacts that were graded before there was an index.
insert into contact_identity (tenant_id, object_id, email_hash, changed_at, due)
select tenant_id, object_id, null, 0, true from property_write where object_type = 'contact'
on conflict (tenant_id, object_id) do nothing;
