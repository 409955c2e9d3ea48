-- A limit that is not the type's own.
--- before
create sequence s as bigint maxvalue 1000;
--- after
create sequence s as smallint maxvalue 1000;
