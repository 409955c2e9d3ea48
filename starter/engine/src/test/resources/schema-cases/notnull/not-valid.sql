-- One that old rows need not keep to.
-- since: 18
--- before
create table t (a int);
--- after
create table t (a int);
alter table t add constraint a_set not null a not valid;
--- rows before
insert into t values (null);
--- rows after
insert into t values (1);
--- expected
ALTER TABLE public.t ADD CONSTRAINT a_set NOT NULL a NOT VALID;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN a DROP NOT NULL;
-- ACCESS EXCLUSIVE on public.t
