-- A function, a trigger and a policy get other names; a function's body names a table that is renamed.
-- rename: run=fire
-- rename: t.changed=t_changed
-- rename: t.own=t_own
-- rename: u=w
--- before
create table t (id int);
create table u (id int);
create function run() returns trigger language plpgsql as 'begin insert into public.u values (1); return new; end';
create trigger changed after insert on t for each row execute function run();
create policy own on t using (id > 0);
--- after
create table t (id int);
create table w (id int);
create function fire() returns trigger language plpgsql as 'begin insert into public.w values (1); return new; end';
create trigger t_changed after insert on t for each row execute function fire();
create policy t_own on t using (id > 0);
--- expected
ALTER TRIGGER changed ON public.t RENAME TO t_changed;
-- ACCESS EXCLUSIVE on public.t
ALTER POLICY own ON public.t RENAME TO t_own;
-- ACCESS EXCLUSIVE on public.t
ALTER FUNCTION public.run() RENAME TO fire;
ALTER TABLE public.u RENAME TO w;
-- ACCESS EXCLUSIVE on public.w
CREATE OR REPLACE FUNCTION public.fire()
    RETURNS trigger
    LANGUAGE plpgsql
AS $function$begin insert into public.w values (1); return new; end$function$;
--- expected back
ALTER TRIGGER t_changed ON public.t RENAME TO changed;
-- ACCESS EXCLUSIVE on public.t
ALTER POLICY t_own ON public.t RENAME TO own;
-- ACCESS EXCLUSIVE on public.t
ALTER FUNCTION public.fire() RENAME TO run;
ALTER TABLE public.w RENAME TO u;
-- ACCESS EXCLUSIVE on public.u
CREATE OR REPLACE FUNCTION public.run()
    RETURNS trigger
    LANGUAGE plpgsql
AS $function$begin insert into public.u values (1); return new; end$function$;
