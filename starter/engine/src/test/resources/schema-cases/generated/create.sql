-- Creates a table with generated columns.
--- before
--- after
create table t (a int, b int generated always as (a + 1) stored, c text generated always as ('#' || a::text) stored);
--- expected
CREATE TABLE public.t (
    a integer,
    b integer GENERATED ALWAYS AS ((a + 1)) STORED,
    c text GENERATED ALWAYS AS (('#'::text || (a)::text)) STORED
);
ALTER TABLE public.t OWNER TO case_admin;
--- expected back
DROP TABLE public.t;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
