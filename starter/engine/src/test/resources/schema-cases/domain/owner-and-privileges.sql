-- Owner and privileges.
--- before
create domain d as int;
--- after
create domain d as int;
alter domain d owner to case_owner;
revoke usage on domain d from public;
