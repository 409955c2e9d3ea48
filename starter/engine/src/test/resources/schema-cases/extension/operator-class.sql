-- An index needs an operator class of the extension.
--- before
create table t (name text);
--- after
create extension pg_trgm;
create table t (name text);
create index t_name on t using gin (name gin_trgm_ops);
create index t_gist on t using gist (name gist_trgm_ops (siglen = 32));
--- expected
CREATE EXTENSION pg_trgm WITH SCHEMA public VERSION '1.6';
COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';
CREATE INDEX t_gist ON public.t USING gist (name public.gist_trgm_ops (siglen='32'));
-- SHARE on public.t, scans the table
CREATE INDEX t_name ON public.t USING gin (name public.gin_trgm_ops);
-- SHARE on public.t, scans the table
--- expected back
DROP INDEX public.t_name;
-- ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_gist;
-- ACCESS EXCLUSIVE on public.t
DROP EXTENSION pg_trgm;
-- not reversible
