-- It asks another table, which is new.
--- before
create table t (id int, team int);
--- after
create table member (team int, name text);
create table t (id int, team int);
alter table t enable row level security;
create policy team on t using (exists (select from member m where m.team = t.team and m.name = current_user));
--- expected
CREATE TABLE public.member (
    team integer,
    name text
);
ALTER TABLE public.member OWNER TO case_admin;
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
-- ACCESS EXCLUSIVE on public.t
CREATE POLICY team ON public.t USING ((EXISTS ( SELECT
   FROM public.member m
  WHERE ((m.team = t.team) AND (m.name = CURRENT_USER)))));
-- ACCESS EXCLUSIVE on public.t
--- expected back
DROP POLICY team ON public.t;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DISABLE ROW LEVEL SECURITY;
-- ACCESS EXCLUSIVE on public.t
DROP TABLE public.member;
-- ACCESS EXCLUSIVE on public.member, deletes data, not reversible
