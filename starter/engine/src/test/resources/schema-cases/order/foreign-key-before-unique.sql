-- The unique constraint that a foreign key needs is new, on an old table.
--- before
create table a (code text);
create table b (code text);
--- after
create table a (code text unique);
create table b (code text references a (code));
--- rows
insert into a values ('x');
insert into b values ('x');
