-- Text that has to be quoted with care.
--- before
create table t (a text default 'it''s', b text default E'back\\slash');
--- after
create table t (a text default 'it''s "so"', b text default E'new\nline\\', c text default '$$');
--- expected
ALTER TABLE public.t
    ADD COLUMN c text DEFAULT '$$'::text,
    ALTER COLUMN a SET DEFAULT 'it''s "so"'::text,
    ALTER COLUMN b SET DEFAULT 'new
line\'::text;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t
    DROP COLUMN c,
    ALTER COLUMN a SET DEFAULT 'it''s'::text,
    ALTER COLUMN b SET DEFAULT 'back\slash'::text;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
