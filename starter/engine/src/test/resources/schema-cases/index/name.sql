-- Only the name differs.
--- before
create table t (a int);
create index one on t (a);
--- after
create table t (a int);
create index two on t (a);
--- rows
insert into t values (1);
--- expected
ALTER INDEX public.one RENAME TO two;
-- SHARE UPDATE EXCLUSIVE on public.two
--- expected back
ALTER INDEX public.two RENAME TO one;
-- SHARE UPDATE EXCLUSIVE on public.one
