-- Columns and rows of a table.
-- since: 15
--- both
create table a (id int primary key, name text, n int);
--- before
create publication p for table a (id, n) where (n > 0);
--- after
create publication p for table a (id, name) where (n > 1 and name <> '');
