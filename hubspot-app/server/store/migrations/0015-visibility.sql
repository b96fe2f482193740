-- A manager sees every record, and changes no settings.
alter table person drop constraint person_role_check;
alter table person add constraint person_role_check check (role in ('admin', 'manager', 'rep', 'reader'));

-- Whose assessments a rep or a reader may see.
alter table tenant add column visibility text not null default 'everyone' check (visibility in ('everyone', 'team', 'owner'));
