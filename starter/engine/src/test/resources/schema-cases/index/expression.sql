-- Over expressions.
--- before
create table t (a text, b jsonb);
--- after
create table t (a text, b jsonb);
create index i on t (lower(a), ((b ->> 'id')::int));
--- expected
CREATE INDEX i ON public.t USING btree (lower(a), (((b ->> 'id'::text))::integer));
-- SHARE on public.t, scans the table
--- expected back
DROP INDEX public.i;
-- ACCESS EXCLUSIVE on public.t
