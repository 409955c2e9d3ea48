-- A parent's gets another name, and with it those of its children.
-- since: 18
--- before
create table p (k int, a int constraint x not null) partition by list (k);
create table p1 partition of p for values in (1);
create table q (a int constraint x not null);
create table c () inherits (q);
--- after
create table p (k int, a int constraint y not null) partition by list (k);
create table p1 partition of p for values in (1);
create table q (a int constraint y not null);
create table c () inherits (q);
--- expected
ALTER TABLE public.p RENAME CONSTRAINT x TO y;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
ALTER TABLE public.q RENAME CONSTRAINT x TO y;
-- ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.q
--- expected back
ALTER TABLE public.p RENAME CONSTRAINT y TO x;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
ALTER TABLE public.q RENAME CONSTRAINT y TO x;
-- ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.q
