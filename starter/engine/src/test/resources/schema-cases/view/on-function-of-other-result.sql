-- The function returns another type.
--- before
create function numbers() returns setof int language sql as 'values (1), (2)';
create view v as select n from numbers() n;
--- after
create function numbers() returns setof bigint language sql as 'values (1::bigint)';
create view v as select n from numbers() n;
