-- Creates indexes of several methods.
--- before
create table t (a int, b text, c int[], d tstzrange);
--- after
create table t (a int, b text, c int[], d tstzrange);
create index t_a on t (a);
create index t_b on t using hash (b);
create index t_c on t using gin (c);
create index t_d on t using gist (d);
create index t_br on t using brin (a) with (pages_per_range = 16);
create index t_sp on t using spgist (d);
--- expected
CREATE INDEX t_a ON public.t USING btree (a);
-- SHARE on public.t, scans the table
CREATE INDEX t_b ON public.t USING hash (b);
-- SHARE on public.t, scans the table
CREATE INDEX t_br ON public.t USING brin (a) WITH (pages_per_range=16);
-- SHARE on public.t, scans the table
CREATE INDEX t_c ON public.t USING gin (c);
-- SHARE on public.t, scans the table
CREATE INDEX t_d ON public.t USING gist (d);
-- SHARE on public.t, scans the table
CREATE INDEX t_sp ON public.t USING spgist (d);
-- SHARE on public.t, scans the table
--- expected back
DROP INDEX public.t_sp;
-- ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_d;
-- ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_c;
-- ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_br;
-- ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_b;
-- ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_a;
-- ACCESS EXCLUSIVE on public.t
