-- The body hides which table it needs.
--- before
--- after
create table zoo (id int);
create function all_animals() returns setof zoo language sql as 'select * from zoo';
create view animals as select * from all_animals();
