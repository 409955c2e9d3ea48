-- Over an expression, with an operator class and storage parameters.
--- before
create table t (a text);
--- after
create table t (a text, constraint once exclude using btree (lower(a) text_pattern_ops with =) with (fillfactor = 50));
--- rows
insert into t values ('a');
--- expected
ALTER TABLE public.t ADD CONSTRAINT once EXCLUDE USING btree (lower(a) text_pattern_ops WITH =) WITH (fillfactor='50');
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t DROP CONSTRAINT once;
-- ACCESS EXCLUSIVE on public.t
