-- How often somebody asked for the portal to be looked at anew: what a look from before that found is outdated.
alter table tenant add column preparations_wanted integer not null default 0;
