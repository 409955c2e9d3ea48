-- Creates rules of all kinds.
--- both
create table t (a int);
create table log (a int);
--- before
--- after
create rule i as on insert to t where new.a > 0 do also insert into log values (new.a);
create rule d as on delete to t do instead nothing;
create rule u as on update to t do (insert into log values (old.a); notify changed);
--- expected
CREATE RULE d AS
    ON DELETE TO public.t DO INSTEAD NOTHING;
-- ACCESS EXCLUSIVE on public.t
CREATE RULE i AS
    ON INSERT TO public.t
   WHERE (new.a > 0) DO  INSERT INTO public.log (a)
  VALUES (new.a);
-- ACCESS EXCLUSIVE on public.t, ROW EXCLUSIVE on public.log
CREATE RULE u AS
    ON UPDATE TO public.t DO ( INSERT INTO public.log (a)
  VALUES (old.a);

 NOTIFY changed;
);
-- ACCESS EXCLUSIVE on public.t, ROW EXCLUSIVE on public.log
--- expected back
DROP RULE u ON public.t;
-- ACCESS EXCLUSIVE on public.t
DROP RULE i ON public.t;
-- ACCESS EXCLUSIVE on public.t
DROP RULE d ON public.t;
-- ACCESS EXCLUSIVE on public.t
