-- The child's name comes first in the alphabet.
--- before
--- after
create table z_parent (id int primary key, check (id > 0));
create table a_child (extra int) inherits (z_parent);
create table b_partitioned (id int) partition by range (id);
create table a_part partition of b_partitioned default;
--- expected
CREATE TABLE public.b_partitioned (
    id integer
) PARTITION BY RANGE (id);
ALTER TABLE public.b_partitioned OWNER TO case_admin;
CREATE TABLE public.a_part (
    id integer
);
ALTER TABLE public.a_part OWNER TO case_admin;
ALTER TABLE public.b_partitioned ATTACH PARTITION public.a_part DEFAULT;
CREATE TABLE public.z_parent (
    id integer NOT NULL,
    CONSTRAINT z_parent_id_check CHECK ((id > 0)),
    CONSTRAINT z_parent_pkey PRIMARY KEY (id)
);
ALTER TABLE public.z_parent OWNER TO case_admin;
CREATE TABLE public.a_child (
    extra integer
) INHERITS (public.z_parent);
ALTER TABLE public.a_child OWNER TO case_admin;
--- expected back
DROP TABLE public.b_partitioned;
-- ACCESS EXCLUSIVE on public.a_part, ACCESS EXCLUSIVE on public.b_partitioned, deletes data, not reversible
DROP TABLE public.a_child;
-- ACCESS EXCLUSIVE on public.a_child, deletes data, not reversible
DROP TABLE public.z_parent;
-- ACCESS EXCLUSIVE on public.z_parent, deletes data, not reversible
