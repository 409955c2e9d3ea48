-- One that is validated later.
-- since: 18
--- before
create table t (a int);
alter table t add constraint a_set not null a not valid;
--- after
create table t (a int, constraint a_set not null a);
--- rows
insert into t values (1);
--- expected
ALTER TABLE public.t VALIDATE CONSTRAINT a_set;
-- SHARE UPDATE EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t
    ALTER COLUMN a DROP NOT NULL,
    ADD CONSTRAINT a_set NOT NULL a NOT VALID;
-- ACCESS EXCLUSIVE on public.t
