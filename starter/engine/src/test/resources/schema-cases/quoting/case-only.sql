-- Two names that differ in nothing but case.
--- before
create table "T" (a int);
create table t (a int);
--- after
create table "T" (a int, "A" int);
create table t (a int, b int);
--- expected
ALTER TABLE public."T" ADD COLUMN "A" integer;
-- ACCESS EXCLUSIVE on public."T"
ALTER TABLE public.t ADD COLUMN b integer;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t DROP COLUMN b;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
ALTER TABLE public."T" DROP COLUMN "A";
-- ACCESS EXCLUSIVE on public."T", deletes data, not reversible
