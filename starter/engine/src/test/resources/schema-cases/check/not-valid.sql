-- Old rows need not pass.
--- before
create table t (a int);
--- after
create table t (a int);
alter table t add constraint c check (a > 0) not valid;
--- rows before
insert into t values (-1);
--- rows after
insert into t values (1);
--- expected
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a > 0)) NOT VALID;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t DROP CONSTRAINT c;
-- ACCESS EXCLUSIVE on public.t
