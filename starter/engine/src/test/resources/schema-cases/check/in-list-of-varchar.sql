-- The server's text of this expression changes when it is read again.
--- before
create table t (state varchar(10));
--- after
create table t (state varchar(10), constraint c check (state in ('new', 'paid')));
--- rows
insert into t values ('new');
--- expected
ALTER TABLE public.t ADD CONSTRAINT c CHECK (((state)::text = ANY ((ARRAY['new'::character varying, 'paid'::character varying]::character varying[])::text[])));
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t DROP CONSTRAINT c;
-- ACCESS EXCLUSIVE on public.t
