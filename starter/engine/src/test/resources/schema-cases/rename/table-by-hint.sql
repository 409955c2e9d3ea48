-- A table, with what hangs on it.
-- rename: client=customer
--- before
create table client (id int primary key);
create view v as select id from client;
--- after
create table customer (id int constraint client_pkey primary key);
create view v as select id from customer;
--- rows
