-- Everything in a schema goes with it.
--- before
create schema billing;
create table billing.invoice (id bigint generated always as identity primary key);
create view billing.open as select id from billing.invoice;
create type billing.state as enum ('open', 'paid');
create function billing.total() returns bigint language sql as 'select count(*) from billing.invoice';
--- after
