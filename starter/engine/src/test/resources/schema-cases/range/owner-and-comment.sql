-- Owner, comment, privileges.
--- before
create type r as range (subtype = int4);
--- after
create type r as range (subtype = int4);
alter type r owner to case_owner;
comment on type r is 'r';
revoke usage on type r from public;
