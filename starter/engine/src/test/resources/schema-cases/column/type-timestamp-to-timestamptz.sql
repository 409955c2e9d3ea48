-- Depends on the session's time zone; the script is still complete.
--- before
create table t (at timestamp);
--- after
create table t (at timestamptz);
--- rows
insert into t values (null);
