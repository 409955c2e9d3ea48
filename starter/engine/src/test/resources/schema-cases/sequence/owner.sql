-- The owner changes.
--- before
create sequence s;
--- after
create sequence s;
alter sequence s owner to case_owner;
