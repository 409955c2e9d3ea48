-- Over an expression, with an operator class and storage parameters.
--- before
create table t (a text);
--- after
create table t (a text, constraint once exclude using btree (lower(a) text_pattern_ops with =) with (fillfactor = 50));
--- rows
insert into t values ('a');
