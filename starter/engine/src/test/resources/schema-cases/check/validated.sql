-- A check is validated.
--- before
create table t (a int);
alter table t add constraint c check (a > 0) not valid;
--- after
create table t (a int, constraint c check (a > 0));
--- rows
insert into t values (1);
--- expected
ALTER TABLE public.t VALIDATE CONSTRAINT c;
-- SHARE UPDATE EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t
    DROP CONSTRAINT c,
    ADD CONSTRAINT c CHECK ((a > 0)) NOT VALID;
-- ACCESS EXCLUSIVE on public.t
