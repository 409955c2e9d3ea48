-- A generated column and an index use a configuration that is new.
--- before
create table t (body text);
--- after
create text search configuration c (copy = pg_catalog.english);
create table t (body text, v tsvector generated always as (to_tsvector('c', body)) stored);
create index t_v on t using gin (v);
--- rows
insert into t (body) values ('words');
--- expected
CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR asciihword WITH english_stem;
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR asciiword WITH english_stem;
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR email WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR file WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR float WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR host WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR hword WITH english_stem;
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR hword_asciipart WITH english_stem;
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR hword_numpart WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR hword_part WITH english_stem;
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR int WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR numhword WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR numword WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR sfloat WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR uint WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR url WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR url_path WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR version WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR word WITH english_stem;
ALTER TEXT SEARCH CONFIGURATION public.c OWNER TO case_admin;
ALTER TABLE public.t ADD COLUMN v tsvector GENERATED ALWAYS AS (to_tsvector('public.c'::regconfig, body)) STORED;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
CREATE INDEX t_v ON public.t USING gin (v);
-- SHARE on public.t, scans the table
--- expected back
ALTER TABLE public.t DROP COLUMN v;
-- ACCESS EXCLUSIVE on public.t
DROP TEXT SEARCH CONFIGURATION public.c;
