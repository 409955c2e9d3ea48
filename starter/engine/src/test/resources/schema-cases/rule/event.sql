-- Its event changes.
--- both
create table t (a int);
--- before
create rule r as on insert to t do instead nothing;
--- after
create rule r as on delete to t do instead nothing;
--- expected
CREATE OR REPLACE RULE r AS
    ON DELETE TO public.t DO INSTEAD NOTHING;
-- ACCESS EXCLUSIVE on public.t
--- expected back
CREATE OR REPLACE RULE r AS
    ON INSERT TO public.t DO INSTEAD NOTHING;
-- ACCESS EXCLUSIVE on public.t
