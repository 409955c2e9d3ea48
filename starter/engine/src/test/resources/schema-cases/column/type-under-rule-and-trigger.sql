-- A rule and a trigger's condition are on the column.
--- before
create table t (id int, n int);
create table log (n int);
create function note() returns trigger language plpgsql as 'begin return new; end';
create rule r as on update to t do also insert into log values (new.n);
create trigger g before update of n on t for each row when (new.n > 0) execute function note();
--- after
create table t (id int, n bigint);
create table log (n int);
create function note() returns trigger language plpgsql as 'begin return new; end';
create rule r as on update to t do also insert into log values (new.n);
create trigger g before update of n on t for each row when (new.n > 0) execute function note();
--- rows
insert into t values (1, 2);
--- expected
DROP RULE r ON public.t;
-- ACCESS EXCLUSIVE on public.t
DROP TRIGGER g ON public.t;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ALTER COLUMN n TYPE bigint;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
CREATE TRIGGER g BEFORE UPDATE OF n ON public.t FOR EACH ROW WHEN ((new.n > 0)) EXECUTE FUNCTION public.note();
-- SHARE ROW EXCLUSIVE on public.t
CREATE RULE r AS
    ON UPDATE TO public.t DO  INSERT INTO public.log (n)
  VALUES (new.n);
-- ACCESS EXCLUSIVE on public.t, ROW EXCLUSIVE on public.log
--- expected back
DROP RULE r ON public.t;
-- ACCESS EXCLUSIVE on public.t
DROP TRIGGER g ON public.t;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ALTER COLUMN n TYPE integer;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
CREATE TRIGGER g BEFORE UPDATE OF n ON public.t FOR EACH ROW WHEN ((new.n > 0)) EXECUTE FUNCTION public.note();
-- SHARE ROW EXCLUSIVE on public.t
CREATE RULE r AS
    ON UPDATE TO public.t DO  INSERT INTO public.log (n)
  VALUES (new.n);
-- ACCESS EXCLUSIVE on public.t, ROW EXCLUSIVE on public.log
