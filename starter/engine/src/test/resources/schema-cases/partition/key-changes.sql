-- The partition key changes: the table is made again with its partitions, and the rows are copied.
-- made again: table public.p
-- made again: table public.p1
-- made again: table public.p2
-- made again: sequence public.p_n_seq
-- rows move: public.p
--- both
create table q (id int primary key);
create function f() returns trigger language plpgsql as 'begin raise exception ''fired''; end';
--- before
create table p (a bigserial, b int not null default 1, c text, n bigint generated always as identity, gone int)
  partition by range (a);
create table p1 partition of p for values from (1) to (10);
create table p2 partition of p for values from (10) to (20);
create table p3 partition of p for values from (20) to (30);
create index p_c on p (c);
create trigger t before insert on p for each row execute function f();
create view v as select a, b from p;
alter table p add primary key (a), enable row level security, force row level security;
create policy own on p using (false);
grant select on p1 to case_reader;
comment on table p is 'rows';
--- after
create table p (a bigserial, b int not null default 1, c text, n bigint generated always as identity, more int)
  partition by range (b);
create table p1 partition of p for values from (1) to (10);
create table p2 partition of p for values from (10) to (20);
create table p4 partition of p for values from (20) to (30);
create index p_c on p (c);
create trigger t before insert on p for each row execute function f();
create view v as select a, b from p;
alter table p add primary key (a, b), add foreign key (b) references q, enable row level security, force row level security;
create policy own on p using (false);
grant select on p1 to case_reader;
comment on table p is 'rows';
--- rows
insert into q values (1), (11), (21);
set session_replication_role = replica;
insert into p (a, b, c) values (1, 11, 'x'), (11, 21, 'y'), (21, 1, 'z');
