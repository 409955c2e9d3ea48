-- What CREATE TABLE can't say about columns and constraints' indexes.
--- before
--- after
create table a (id int primary key, name text, body text, code int not null constraint once unique);
alter table a alter name set statistics 50, alter body set storage external, alter code set (n_distinct = 5);
alter table a cluster on a_pkey;
alter table a replica identity using index once;
create table b () inherits (a);
alter table b alter name set statistics 7;
create table p (id int, body text) partition by range (id);
create table p1 partition of p for values from (1) to (2);
alter table p1 alter id set statistics 9, alter body set storage main;
--- expected
CREATE TABLE public.a (
    id integer NOT NULL,
    name text,
    body text,
    code integer NOT NULL,
    CONSTRAINT a_pkey PRIMARY KEY (id),
    CONSTRAINT once UNIQUE (code)
);
ALTER TABLE ONLY public.a
    ALTER COLUMN name SET STATISTICS 50,
    ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.a ALTER COLUMN code SET (n_distinct=5);
ALTER TABLE public.a CLUSTER ON a_pkey;
ALTER TABLE public.a REPLICA IDENTITY USING INDEX once;
ALTER TABLE public.a OWNER TO case_admin;
CREATE TABLE public.b () INHERITS (public.a);
ALTER TABLE ONLY public.b ALTER COLUMN name SET STATISTICS 7;
ALTER TABLE public.b OWNER TO case_admin;
CREATE TABLE public.p (
    id integer,
    body text
) PARTITION BY RANGE (id);
ALTER TABLE public.p OWNER TO case_admin;
CREATE TABLE public.p1 (
    id integer,
    body text
);
ALTER TABLE ONLY public.p1
    ALTER COLUMN id SET STATISTICS 9,
    ALTER COLUMN body SET STORAGE MAIN;
ALTER TABLE public.p1 OWNER TO case_admin;
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (1) TO (2);
--- expected back
DROP TABLE public.p;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, deletes data, not reversible
DROP TABLE public.b;
-- ACCESS EXCLUSIVE on public.b, deletes data, not reversible
DROP TABLE public.a;
-- ACCESS EXCLUSIVE on public.a, deletes data, not reversible
