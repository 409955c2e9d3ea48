-- Creates a table with the usual parts.
--- before
--- after
create table account (
  id bigint generated always as identity primary key,
  email text not null unique,
  name varchar(80) default '' not null,
  balance numeric(12, 2) default 0 check (balance >= 0),
  created timestamptz default now() not null,
  tags text[] default '{}'
);
