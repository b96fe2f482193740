-- What a portal calls temperatures and grades, by key and language; what is missing is called as Assay does.
alter table tenant add column labels jsonb not null default '{}';
