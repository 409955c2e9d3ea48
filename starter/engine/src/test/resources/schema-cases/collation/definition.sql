-- Its definition changes under a column.
--- before
create collation my (provider = icu, locale = 'de');
create table t (a text collate my);
create index t_a on t (a);
--- after
create collation my (provider = icu, locale = 'sv');
create table t (a text collate my);
create index t_a on t (a);
--- rows
insert into t values ('a');
--- expected
DROP INDEX public.t_a;
-- ACCESS EXCLUSIVE on public.t
ALTER COLLATION public.my RENAME TO my_old;
CREATE COLLATION public.my (
    locale = 'sv',
    provider = icu
);
ALTER COLLATION public.my OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE public.my;
-- ACCESS EXCLUSIVE on public.t
CREATE INDEX t_a ON public.t USING btree (a);
-- SHARE on public.t, scans the table
DROP COLLATION public.my_old;
--- expected back
DROP INDEX public.t_a;
-- ACCESS EXCLUSIVE on public.t
ALTER COLLATION public.my RENAME TO my_old;
CREATE COLLATION public.my (
    locale = 'de',
    provider = icu
);
ALTER COLLATION public.my OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE public.my;
-- ACCESS EXCLUSIVE on public.t
CREATE INDEX t_a ON public.t USING btree (a);
-- SHARE on public.t, scans the table
DROP COLLATION public.my_old;
