-- Another operator class, with parameters.
--- before
create table t (a text, v tsvector);
create index i on t (a);
--- after
create table t (a text, v tsvector);
create index i on t (a text_pattern_ops);
create index g on t using gist (v tsvector_ops (siglen = 100));
--- expected
DROP INDEX public.i;
-- ACCESS EXCLUSIVE on public.t
CREATE INDEX g ON public.t USING gist (v tsvector_ops (siglen='100'));
-- SHARE on public.t, scans the table
CREATE INDEX i ON public.t USING btree (a text_pattern_ops);
-- SHARE on public.t, scans the table
--- expected back
DROP INDEX public.i;
-- ACCESS EXCLUSIVE on public.t
DROP INDEX public.g;
-- ACCESS EXCLUSIVE on public.t
CREATE INDEX i ON public.t USING btree (a);
-- SHARE on public.t, scans the table
