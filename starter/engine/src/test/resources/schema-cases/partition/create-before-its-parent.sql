-- Partitions that come before their table in the alphabet, with a column that is not null.
--- before
--- after
create table z (k int not null, a int not null default 1) partition by list (k);
create table a1 partition of z for values in (1) partition by list (a);
create table a0 partition of a1 for values in (1);
--- expected
CREATE TABLE public.z (
    k integer NOT NULL,
    a integer DEFAULT 1 NOT NULL
) PARTITION BY LIST (k);
ALTER TABLE public.z OWNER TO case_admin;
CREATE TABLE public.a1 (
    k integer NOT NULL,
    a integer DEFAULT 1 NOT NULL
) PARTITION BY LIST (a);
ALTER TABLE public.a1 OWNER TO case_admin;
CREATE TABLE public.a0 (
    k integer NOT NULL,
    a integer DEFAULT 1 NOT NULL
);
ALTER TABLE public.a0 OWNER TO case_admin;
ALTER TABLE public.a1 ATTACH PARTITION public.a0 FOR VALUES IN (1);
ALTER TABLE public.z ATTACH PARTITION public.a1 FOR VALUES IN (1);
--- expected back
DROP TABLE public.z;
-- ACCESS EXCLUSIVE on public.a0, ACCESS EXCLUSIVE on public.a1, ACCESS EXCLUSIVE on public.z, deletes data, not reversible
