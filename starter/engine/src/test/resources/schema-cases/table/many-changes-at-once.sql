-- One table changes in many ways.
--- before
create table t (id int primary key, a int, b text default 'x', c int not null, d int);
create index t_a on t (a);
alter table t add constraint t_c check (c > 0);
--- after
create table t (id bigint primary key, a int, b varchar(10) default 'y' not null, c int, e date);
create index t_a on t (a) where a > 0;
create unique index t_b on t (b);
alter table t add constraint t_c check (c > 1);
--- rows before
insert into t values (1, 1, 'one', 2, 1);
--- rows after
insert into t values (1, 1, 'one', 2, null);
--- expected
DROP INDEX public.t_a;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t
    DROP CONSTRAINT t_c,
    ALTER COLUMN b DROP DEFAULT,
    DROP COLUMN d,
    ALTER COLUMN b TYPE character varying(10),
    ALTER COLUMN b SET NOT NULL;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, deletes data, may fail on existing rows, not reversible, scans the table
ALTER TABLE public.t
    ALTER COLUMN c DROP NOT NULL,
    ADD COLUMN e date;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN b SET DEFAULT 'y'::character varying,
    ADD CONSTRAINT t_c CHECK ((c > 1));
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows, scans the table
CREATE INDEX t_a ON public.t USING btree (a) WHERE (a > 0);
-- SHARE on public.t, scans the table
CREATE UNIQUE INDEX t_b ON public.t USING btree (b);
-- SHARE on public.t, may fail on existing rows, scans the table
--- expected back
DROP INDEX public.t_b;
-- ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_a;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t
    DROP CONSTRAINT t_c,
    ALTER COLUMN b DROP DEFAULT,
    DROP COLUMN e,
    ALTER COLUMN b TYPE text;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
ALTER TABLE public.t
    ALTER COLUMN b DROP NOT NULL,
    ALTER COLUMN c SET NOT NULL;
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
ALTER TABLE public.t ADD COLUMN d integer;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN b SET DEFAULT 'x'::text,
    ADD CONSTRAINT t_c CHECK ((c > 0));
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows, scans the table
CREATE INDEX t_a ON public.t USING btree (a);
-- SHARE on public.t, scans the table
