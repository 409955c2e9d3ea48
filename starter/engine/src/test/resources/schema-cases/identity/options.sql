-- The options of the identity's sequence change.
--- before
create table t (id bigint generated always as identity (start with 10 increment by 2));
--- after
create table t (id bigint generated always as identity (start with 10 increment by 5 minvalue 5 maxvalue 5000 cache 10 cycle));
--- rows
insert into t values (default);
--- expected
ALTER TABLE public.t ALTER COLUMN id SET INCREMENT BY 5 SET MINVALUE 5 SET MAXVALUE 5000 SET CACHE 10 SET CYCLE;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN id SET INCREMENT BY 2 SET MINVALUE 1 SET MAXVALUE 9223372036854775807 SET CACHE 1 SET NO CYCLE;
-- ACCESS EXCLUSIVE on public.t
