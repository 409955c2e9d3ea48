-- The partition key changes: the table is made again with its partitions, and the rows are copied.
-- made again: table public.p
-- made again: table public.p1
-- made again: table public.p2
-- made again: sequence public.p_n_seq
-- rows move: public.p
--- both
create table q (id int primary key);
create function f() returns trigger language plpgsql as 'begin raise exception ''fired''; end';
--- before
create table p (a bigserial, b int not null default 1, c text, n bigint generated always as identity, gone int)
  partition by range (a);
create table p1 partition of p for values from (1) to (10);
create table p2 partition of p for values from (10) to (20);
create table p3 partition of p for values from (20) to (30);
create index p_c on p (c);
create trigger t before insert on p for each row execute function f();
create view v as select a, b from p;
alter table p add primary key (a), enable row level security, force row level security;
create policy own on p using (false);
grant select on p1 to case_reader;
comment on table p is 'rows';
--- after
create table p (a bigserial, b int not null default 1, c text, n bigint generated always as identity, more int)
  partition by range (b);
create table p1 partition of p for values from (1) to (10);
create table p2 partition of p for values from (10) to (20);
create table p4 partition of p for values from (20) to (30);
create index p_c on p (c);
create trigger t before insert on p for each row execute function f();
create view v as select a, b from p;
alter table p add primary key (a, b), add foreign key (b) references q, enable row level security, force row level security;
create policy own on p using (false);
grant select on p1 to case_reader;
comment on table p is 'rows';
--- rows
insert into q values (1), (11), (21);
set session_replication_role = replica;
insert into p (a, b, c) values (1, 11, 'x'), (11, 21, 'y'), (21, 1, 'z');
--- expected
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
CREATE SCHEMA p_old;
ALTER SEQUENCE public.p_a_seq OWNED BY NONE;
-- SHARE ROW EXCLUSIVE on public.p_a_seq
ALTER TABLE public.p SET SCHEMA p_old;
-- ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p1 SET SCHEMA p_old;
-- ACCESS EXCLUSIVE on public.p1
ALTER TABLE public.p2 SET SCHEMA p_old;
-- ACCESS EXCLUSIVE on public.p2
ALTER TABLE public.p3 SET SCHEMA p_old;
-- ACCESS EXCLUSIVE on public.p3
CREATE TABLE public.p (
    a bigint DEFAULT nextval('public.p_a_seq'::regclass) NOT NULL,
    b integer DEFAULT 1 NOT NULL,
    c text,
    n bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    more integer,
    CONSTRAINT p_pkey PRIMARY KEY (a, b)
) PARTITION BY RANGE (b);
CREATE INDEX p_c ON public.p USING btree (c);
-- SHARE on public.p
ALTER TABLE public.p OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.p
ALTER SEQUENCE public.p_a_seq OWNED BY public.p.a;
-- SHARE ROW EXCLUSIVE on public.p_a_seq
COMMENT ON TABLE public.p IS 'rows';
-- SHARE UPDATE EXCLUSIVE on public.p
CREATE TABLE public.p1 (
    a bigint DEFAULT nextval('public.p_a_seq'::regclass) NOT NULL,
    b integer DEFAULT 1 NOT NULL,
    c text,
    n bigint NOT NULL,
    more integer,
    CONSTRAINT p1_pkey PRIMARY KEY (a, b)
);
CREATE INDEX p1_c_idx ON public.p1 USING btree (c);
-- SHARE on public.p1, scans the table
ALTER TABLE public.p1 OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.p1
GRANT SELECT ON TABLE public.p1 TO case_reader;
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (1) TO (10);
-- ACCESS EXCLUSIVE on public.p1, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
CREATE TABLE public.p2 (
    a bigint DEFAULT nextval('public.p_a_seq'::regclass) NOT NULL,
    b integer DEFAULT 1 NOT NULL,
    c text,
    n bigint NOT NULL,
    more integer,
    CONSTRAINT p2_pkey PRIMARY KEY (a, b)
);
CREATE INDEX p2_c_idx ON public.p2 USING btree (c);
-- SHARE on public.p2, scans the table
ALTER TABLE public.p2 OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.p2
ALTER TABLE public.p ATTACH PARTITION public.p2 FOR VALUES FROM (10) TO (20);
-- ACCESS EXCLUSIVE on public.p2, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
CREATE TABLE public.p4 (
    a bigint DEFAULT nextval('public.p_a_seq'::regclass) NOT NULL,
    b integer DEFAULT 1 NOT NULL,
    c text,
    n bigint NOT NULL,
    more integer,
    CONSTRAINT p4_pkey PRIMARY KEY (a, b)
);
CREATE INDEX p4_c_idx ON public.p4 USING btree (c);
ALTER TABLE public.p4 OWNER TO case_admin;
ALTER TABLE public.p ATTACH PARTITION public.p4 FOR VALUES FROM (20) TO (30);
-- SHARE UPDATE EXCLUSIVE on public.p
INSERT INTO public.p (a, b, c, n)
OVERRIDING SYSTEM VALUE
SELECT a, b, c, n
FROM p_old.p;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.p2, ACCESS EXCLUSIVE on public.p3, rewrites public.p1, rewrites public.p2, rewrites public.p3, may fail on existing rows
ALTER TABLE public.p ENABLE ROW LEVEL SECURITY;
-- ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p FORCE ROW LEVEL SECURITY;
-- ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p ADD CONSTRAINT p_b_fkey FOREIGN KEY (b) REFERENCES public.q(id);
-- SHARE ROW EXCLUSIVE on public.p, SHARE ROW EXCLUSIVE on public.q
CREATE TRIGGER t BEFORE INSERT ON public.p FOR EACH ROW EXECUTE FUNCTION public.f();
-- SHARE ROW EXCLUSIVE on public.p
CREATE POLICY own ON public.p USING (false);
-- ACCESS EXCLUSIVE on public.p
SELECT pg_catalog.setval('public.p_n_seq', last_value, is_called) FROM p_old.p_n_seq;
DROP TABLE p_old.p;
DROP SCHEMA p_old;
CREATE VIEW public.v AS
 SELECT a,
    b
   FROM public.p;
-- ACCESS SHARE on public.p
ALTER VIEW public.v OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v
--- expected back
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
CREATE SCHEMA p_old;
ALTER SEQUENCE public.p_a_seq OWNED BY NONE;
-- SHARE ROW EXCLUSIVE on public.p_a_seq
ALTER TABLE public.p SET SCHEMA p_old;
-- ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p1 SET SCHEMA p_old;
-- ACCESS EXCLUSIVE on public.p1
ALTER TABLE public.p2 SET SCHEMA p_old;
-- ACCESS EXCLUSIVE on public.p2
ALTER TABLE public.p4 SET SCHEMA p_old;
-- ACCESS EXCLUSIVE on public.p4
CREATE TABLE public.p (
    a bigint DEFAULT nextval('public.p_a_seq'::regclass) NOT NULL,
    b integer DEFAULT 1 NOT NULL,
    c text,
    n bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    gone integer,
    CONSTRAINT p_pkey PRIMARY KEY (a)
) PARTITION BY RANGE (a);
CREATE INDEX p_c ON public.p USING btree (c);
-- SHARE on public.p
ALTER TABLE public.p OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.p
ALTER SEQUENCE public.p_a_seq OWNED BY public.p.a;
-- SHARE ROW EXCLUSIVE on public.p_a_seq
COMMENT ON TABLE public.p IS 'rows';
-- SHARE UPDATE EXCLUSIVE on public.p
CREATE TABLE public.p1 (
    a bigint DEFAULT nextval('public.p_a_seq'::regclass) NOT NULL,
    b integer DEFAULT 1 NOT NULL,
    c text,
    n bigint NOT NULL,
    gone integer,
    CONSTRAINT p1_pkey PRIMARY KEY (a)
);
CREATE INDEX p1_c_idx ON public.p1 USING btree (c);
-- SHARE on public.p1, scans the table
ALTER TABLE public.p1 OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.p1
GRANT SELECT ON TABLE public.p1 TO case_reader;
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM ('1') TO ('10');
-- ACCESS EXCLUSIVE on public.p1, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
CREATE TABLE public.p2 (
    a bigint DEFAULT nextval('public.p_a_seq'::regclass) NOT NULL,
    b integer DEFAULT 1 NOT NULL,
    c text,
    n bigint NOT NULL,
    gone integer,
    CONSTRAINT p2_pkey PRIMARY KEY (a)
);
CREATE INDEX p2_c_idx ON public.p2 USING btree (c);
-- SHARE on public.p2, scans the table
ALTER TABLE public.p2 OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.p2
ALTER TABLE public.p ATTACH PARTITION public.p2 FOR VALUES FROM ('10') TO ('20');
-- ACCESS EXCLUSIVE on public.p2, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
CREATE TABLE public.p3 (
    a bigint DEFAULT nextval('public.p_a_seq'::regclass) NOT NULL,
    b integer DEFAULT 1 NOT NULL,
    c text,
    n bigint NOT NULL,
    gone integer,
    CONSTRAINT p3_pkey PRIMARY KEY (a)
);
CREATE INDEX p3_c_idx ON public.p3 USING btree (c);
ALTER TABLE public.p3 OWNER TO case_admin;
ALTER TABLE public.p ATTACH PARTITION public.p3 FOR VALUES FROM ('20') TO ('30');
-- SHARE UPDATE EXCLUSIVE on public.p
INSERT INTO public.p (a, b, c, n)
OVERRIDING SYSTEM VALUE
SELECT a, b, c, n
FROM p_old.p;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.p2, ACCESS EXCLUSIVE on public.p4, rewrites public.p1, rewrites public.p2, rewrites public.p4, may fail on existing rows
ALTER TABLE public.p ENABLE ROW LEVEL SECURITY;
-- ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p FORCE ROW LEVEL SECURITY;
-- ACCESS EXCLUSIVE on public.p
CREATE TRIGGER t BEFORE INSERT ON public.p FOR EACH ROW EXECUTE FUNCTION public.f();
-- SHARE ROW EXCLUSIVE on public.p
CREATE POLICY own ON public.p USING (false);
-- ACCESS EXCLUSIVE on public.p
SELECT pg_catalog.setval('public.p_n_seq', last_value, is_called) FROM p_old.p_n_seq;
DROP TABLE p_old.p;
DROP SCHEMA p_old;
CREATE VIEW public.v AS
 SELECT a,
    b
   FROM public.p;
-- ACCESS SHARE on public.p
ALTER VIEW public.v OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v
