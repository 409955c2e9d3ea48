-- A foreign key refers to it, and both go.
--- before
create table a (code text, constraint a_code unique (code));
create table b (code text references a (code));
--- after
create table a (code text);
create table b (code text);
--- rows
insert into a values ('x');
insert into b values ('x');
