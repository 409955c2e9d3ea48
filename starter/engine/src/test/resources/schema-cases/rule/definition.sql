-- Its action changes: replaced.
--- both
create table t (a int);
create table log (a int);
--- before
create rule i as on insert to t do also insert into log values (new.a);
--- after
create rule i as on insert to t do also insert into log values (new.a + 1);
--- expected
CREATE OR REPLACE RULE i AS
    ON INSERT TO public.t DO  INSERT INTO public.log (a)
  VALUES ((new.a + 1));
-- ACCESS EXCLUSIVE on public.t, ROW EXCLUSIVE on public.log
--- expected back
CREATE OR REPLACE RULE i AS
    ON INSERT TO public.t DO  INSERT INTO public.log (a)
  VALUES (new.a);
-- ACCESS EXCLUSIVE on public.t, ROW EXCLUSIVE on public.log
