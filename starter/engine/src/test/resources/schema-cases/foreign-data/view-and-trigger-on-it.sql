-- A view and a trigger on a foreign table.
--- both
create foreign data wrapper w;
create server s foreign data wrapper w;
create function g() returns trigger language plpgsql as 'begin return new; end';
--- before
create foreign table f (id int) server s;
--- after
create foreign table f (id int, name text) server s;
create view v as select name from f;
create trigger t before insert on f for each row execute function g();
