-- Default and nullability change.
--- before
create domain d as int default 1;
create domain e as int not null;
create table t (d d, e e);
--- after
create domain d as int default 2 not null;
create domain e as int;
create table t (d d, e e);
--- rows
insert into t values (1, 1);
--- expected
ALTER DOMAIN public.d SET DEFAULT 2;
ALTER DOMAIN public.d SET NOT NULL;
-- SHARE on public.t, may fail on existing rows, scans the table
ALTER DOMAIN public.e DROP NOT NULL;
--- expected back
ALTER DOMAIN public.d SET DEFAULT 1;
ALTER DOMAIN public.d DROP NOT NULL;
ALTER DOMAIN public.e SET NOT NULL;
-- SHARE on public.t, may fail on existing rows, scans the table
