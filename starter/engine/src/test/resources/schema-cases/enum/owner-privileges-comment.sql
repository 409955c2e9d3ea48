-- All that hangs on it.
--- before
create type mood as enum ('a');
--- after
create type mood as enum ('a');
alter type mood owner to case_owner;
revoke usage on type mood from public;
grant usage on type mood to case_reader;
comment on type mood is 'moods';
