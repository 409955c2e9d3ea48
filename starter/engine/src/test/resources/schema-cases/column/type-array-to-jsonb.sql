-- An array becomes JSON, which takes a function.
--- before
create table t (id int, tags text[], codes int[], same int[]);
--- after
create table t (id int, tags jsonb, codes json, same bigint[]);
--- rows before
insert into t values (1, '{a,b}', '{1,2}', '{3}');
--- rows after
insert into t values (1, null, null, '{3}');
--- expected
ALTER TABLE public.t
    ALTER COLUMN codes TYPE json USING to_json(codes),
    ALTER COLUMN same TYPE bigint[] USING same::text[]::bigint[],
    ALTER COLUMN tags TYPE jsonb USING to_jsonb(tags);
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
--- expected back
ALTER TABLE public.t
    ALTER COLUMN codes TYPE integer[] USING codes::text::integer[],
    ALTER COLUMN same TYPE integer[] USING same::text[]::integer[],
    ALTER COLUMN tags TYPE text[] USING tags::text::text[];
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
