-- The language of the portal's properties. Portals from before speak the English that theirs were made in.
alter table tenant
  add column language text not null default 'en' check (language in ('en', 'fr', 'es'));
