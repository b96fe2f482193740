-- An undoing met it and could not take it back: it waits for the next one.
alter table imported_rating add column stayed boolean not null default false;

-- Since when a property has its name: what people wrote under that name before is no rating.
alter table property_mapping add column mapped_at bigint not null default 0;

-- Whether what Assay wrote under its own name is there to be emptied; null until the portal was looked at.
alter table property_mapping add column empties_own boolean;

-- Names that were given before are looked at with the next write.
update tenant set prepared_at = null, preparations_wanted = preparations_wanted + 1
where tenant_id in (select tenant_id from property_mapping);
