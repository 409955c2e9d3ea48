-- A policy calls a function that reads a table, which has a policy with the function.
--- before
create table member (name text, team int);
create table doc (id int, team int);
--- after
create table member (name text, team int);
create table doc (id int, team int);
create function my_team() returns int language sql stable security definer as 'select team from member where name = current_user';
alter table member enable row level security;
alter table doc enable row level security;
create policy own on member using (team = my_team());
create policy own on doc using (team = my_team());
--- expected
CREATE FUNCTION public.my_team()
    RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER
AS $function$select team from member where name = current_user$function$;
ALTER FUNCTION public.my_team() OWNER TO case_admin;
ALTER TABLE public.doc ENABLE ROW LEVEL SECURITY;
-- ACCESS EXCLUSIVE on public.doc
CREATE POLICY own ON public.doc USING ((team = public.my_team()));
-- ACCESS EXCLUSIVE on public.doc
ALTER TABLE public.member ENABLE ROW LEVEL SECURITY;
-- ACCESS EXCLUSIVE on public.member
CREATE POLICY own ON public.member USING ((team = public.my_team()));
-- ACCESS EXCLUSIVE on public.member
--- expected back
DROP POLICY own ON public.member;
-- ACCESS EXCLUSIVE on public.member
ALTER TABLE public.member DISABLE ROW LEVEL SECURITY;
-- ACCESS EXCLUSIVE on public.member
DROP POLICY own ON public.doc;
-- ACCESS EXCLUSIVE on public.doc
ALTER TABLE public.doc DISABLE ROW LEVEL SECURITY;
-- ACCESS EXCLUSIVE on public.doc
DROP FUNCTION public.my_team();
