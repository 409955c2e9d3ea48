-- Owner and privileges.
--- before
create type pair as (a int, b text);
--- after
create type pair as (a int, b text);
alter type pair owner to case_owner;
grant usage on type pair to case_reader;
revoke usage on type pair from public;
