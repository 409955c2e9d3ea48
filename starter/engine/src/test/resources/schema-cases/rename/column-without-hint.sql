-- Without a hint a column goes and another comes.
-- lost: The values of the column that goes.
--- before
create table account (id int, mail text);
--- after
create table account (id int, email text);
--- rows
insert into account (id) values (1);
