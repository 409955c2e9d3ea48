-- Defaults that call functions.
--- before
create table t (a timestamptz default now(), b text default current_user, c date);
--- after
create table t (a timestamptz default clock_timestamp(), b text default session_user, c date default (now() at time zone 'utc')::date);
