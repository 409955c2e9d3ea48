-- One more value in the list.
--- before
create table t (state varchar(10), constraint c check (state in ('new', 'paid')));
--- after
create table t (state varchar(10), constraint c check (state in ('new', 'paid', 'sent')));
--- rows
insert into t values ('new');
--- expected
ALTER TABLE public.t
    DROP CONSTRAINT c,
    ADD CONSTRAINT c CHECK (((state)::text = ANY ((ARRAY['new'::character varying, 'paid'::character varying, 'sent'::character varying]::character varying[])::text[])));
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t
    DROP CONSTRAINT c,
    ADD CONSTRAINT c CHECK (((state)::text = ANY ((ARRAY['new'::character varying, 'paid'::character varying]::character varying[])::text[])));
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
