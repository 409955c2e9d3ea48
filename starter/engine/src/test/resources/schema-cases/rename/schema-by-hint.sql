-- A schema gets another name, with everything in it.
-- rename: old=new
--- before
create schema old;
create type old.mood as enum ('a', 'b');
create table old.t (id serial primary key, mood old.mood default 'a', check (mood <> 'b'::old.mood));
create function old.f(m old.mood) returns int language sql as 'select 1 from old.t where mood = m';
create view public.v as select mood, old.f(mood) as n from old.t;
create cast (old.mood as int) with function old.f(old.mood);
alter default privileges in schema old grant select on tables to case_reader;
grant usage on schema old to case_reader;
--- after
create schema new;
create type new.mood as enum ('a', 'b');
create table new.t (id serial primary key, mood new.mood default 'a', check (mood <> 'b'::new.mood));
create function new.f(m new.mood) returns int language sql as 'select 1 from new.t where mood = m';
create view public.v as select mood, new.f(mood) as n from new.t;
create cast (new.mood as int) with function new.f(new.mood);
alter default privileges in schema new grant select on tables to case_reader;
grant usage on schema new to case_reader;
--- rows before
insert into old.t values (1, 'a');
--- rows after
insert into new.t values (1, 'a');
--- expected
ALTER SCHEMA old RENAME TO new;
CREATE OR REPLACE FUNCTION new.f(m new.mood)
    RETURNS integer
    LANGUAGE sql
AS $function$select 1 from new.t where mood = m$function$;
--- expected back
ALTER SCHEMA new RENAME TO old;
CREATE OR REPLACE FUNCTION old.f(m old.mood)
    RETURNS integer
    LANGUAGE sql
AS $function$select 1 from old.t where mood = m$function$;
