-- Depends on the session's time zone; the script is still complete.
-- rewritten elsewhere: table public.t
--- before
create table t (at timestamp);
--- after
create table t (at timestamptz);
--- rows
insert into t values (null);
