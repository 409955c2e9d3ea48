-- Range, list, hash, default, and partitions of partitions.
--- before
--- after
create table r (a int, b int) partition by range (a, b);
create table r1 partition of r for values from (minvalue, minvalue) to (10, 5);
create table r2 partition of r for values from (10, 5) to (maxvalue, maxvalue);
create table l (a text, b int) partition by list (lower(a));
create table l1 partition of l for values in ('a', 'b', null);
create table ld partition of l default;
create table h (a int) partition by hash (a);
create table h0 partition of h for values with (modulus 2, remainder 0);
create table h1 partition of h for values with (modulus 2, remainder 1) partition by range (a);
create table h1a partition of h1 for values from (0) to (100);
--- expected
CREATE TABLE public.h (
    a integer
) PARTITION BY HASH (a);
ALTER TABLE public.h OWNER TO case_admin;
CREATE TABLE public.h0 (
    a integer
);
ALTER TABLE public.h0 OWNER TO case_admin;
ALTER TABLE public.h ATTACH PARTITION public.h0 FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE public.h1 (
    a integer
) PARTITION BY RANGE (a);
ALTER TABLE public.h1 OWNER TO case_admin;
ALTER TABLE public.h ATTACH PARTITION public.h1 FOR VALUES WITH (modulus 2, remainder 1);
CREATE TABLE public.h1a (
    a integer
);
ALTER TABLE public.h1a OWNER TO case_admin;
ALTER TABLE public.h1 ATTACH PARTITION public.h1a FOR VALUES FROM (0) TO (100);
CREATE TABLE public.l (
    a text,
    b integer
) PARTITION BY LIST (lower(a));
ALTER TABLE public.l OWNER TO case_admin;
CREATE TABLE public.l1 (
    a text,
    b integer
);
ALTER TABLE public.l1 OWNER TO case_admin;
ALTER TABLE public.l ATTACH PARTITION public.l1 FOR VALUES IN ('a', 'b', NULL);
CREATE TABLE public.ld (
    a text,
    b integer
);
ALTER TABLE public.ld OWNER TO case_admin;
ALTER TABLE public.l ATTACH PARTITION public.ld DEFAULT;
CREATE TABLE public.r (
    a integer,
    b integer
) PARTITION BY RANGE (a, b);
ALTER TABLE public.r OWNER TO case_admin;
CREATE TABLE public.r1 (
    a integer,
    b integer
);
ALTER TABLE public.r1 OWNER TO case_admin;
ALTER TABLE public.r ATTACH PARTITION public.r1 FOR VALUES FROM (MINVALUE, MINVALUE) TO (10, 5);
CREATE TABLE public.r2 (
    a integer,
    b integer
);
ALTER TABLE public.r2 OWNER TO case_admin;
ALTER TABLE public.r ATTACH PARTITION public.r2 FOR VALUES FROM (10, 5) TO (MAXVALUE, MAXVALUE);
--- expected back
DROP TABLE public.r;
-- ACCESS EXCLUSIVE on public.r, ACCESS EXCLUSIVE on public.r1, ACCESS EXCLUSIVE on public.r2, deletes data, not reversible
DROP TABLE public.l;
-- ACCESS EXCLUSIVE on public.l, ACCESS EXCLUSIVE on public.l1, ACCESS EXCLUSIVE on public.ld, deletes data, not reversible
DROP TABLE public.h;
-- ACCESS EXCLUSIVE on public.h, ACCESS EXCLUSIVE on public.h0, ACCESS EXCLUSIVE on public.h1, ACCESS EXCLUSIVE on public.h1a, deletes data, not reversible
