-- A function, a trigger and a policy get other names; a function's body names a table that is renamed.
-- rename: run=fire
-- rename: t.changed=t_changed
-- rename: t.own=t_own
-- rename: u=w
--- before
create table t (id int);
create table u (id int);
create function run() returns trigger language plpgsql as 'begin insert into public.u values (1); return new; end';
create trigger changed after insert on t for each row execute function run();
create policy own on t using (id > 0);
--- after
create table t (id int);
create table w (id int);
create function fire() returns trigger language plpgsql as 'begin insert into public.w values (1); return new; end';
create trigger t_changed after insert on t for each row execute function fire();
create policy t_own on t using (id > 0);
