-- When a call that may have made the contact was first sent, while its answer never came: look before making another.
alter table created_contact add column lost_since bigint;
