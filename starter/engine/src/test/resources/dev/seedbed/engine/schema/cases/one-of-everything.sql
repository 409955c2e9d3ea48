-- One of everything that a user can create in a database.
create schema stock authorization case_owner;
comment on schema stock is 'goods';
create extension hstore schema stock;

-- types
create type mood as enum ('sad', 'ok');
create type pair as (a int, b text);
create domain positive as int not null constraint pos check (value > 0);
create type span as range (subtype = float8, multirange_type_name = spans);
create type later;
create type myint;
create function myint_in(cstring) returns myint language internal immutable strict as 'int4in';
create function myint_out(myint) returns cstring language internal immutable strict as 'int4out';
create type myint (input = myint_in, output = myint_out, like = int4);
create collation german (provider = icu, locale = 'de');

-- functions
create function half(int) returns int language sql immutable as 'select $1 / 2';
create procedure tidy() language sql as 'select 1';
create aggregate total(int) (sfunc = int4pl, stype = int, initcond = '0');
create function place() returns bigint language internal window immutable strict as 'window_row_number';
create function near(pair, pair) returns boolean language sql immutable as 'select ($1).a = ($2).a';
create function pair_hash(pair) returns int language sql immutable as 'select hashint4(($1).a)';
create function mood_number(mood) returns int language sql immutable as 'select 1';
create function on_change() returns trigger language plpgsql as 'begin return new; end';
create function on_command() returns event_trigger language plpgsql as 'begin end';
create function mood_from(internal) returns internal language internal immutable strict as 'enum_recv';
create function my_handler() returns language_handler language c as '$libdir/plpgsql', 'plpgsql_call_handler';

-- languages, casts, operators and what they are part of
create trusted language mylang handler my_handler;
create transform for mood language sql (from sql with function mood_from(internal));
create cast (mood as int) with function mood_number(mood) as assignment;
create operator === (leftarg = pair, rightarg = pair, function = near, commutator = ===, hashes);
create operator family numbers using btree;
alter operator family numbers using btree add operator 1 < (int, int8), function 1 (int, int8) btint48cmp(int, int8);
create operator class pair_ops default for type pair using hash as operator 1 ===, function 1 pair_hash(pair);
create access method heap2 type table handler heap_tableam_handler;
create conversion latin for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;

-- text search
create text search parser words (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
create text search template plain (lexize = dsimple_lexize);
create text search dictionary plain_words (template = plain);
create text search configuration mine (parser = words);
alter text search configuration mine add mapping for word with plain_words;

-- relations
create sequence numbers as int owned by none;
create table parent (id int primary key, code text constraint code_once unique, day date default current_date);
create table child (
    id bigint generated always as identity,
    number int default nextval('numbers'),
    twice int generated always as (number * 2) stored,
    parent int constraint to_parent references parent on delete cascade,
    mood mood,
    pair pair,
    during tstzrange,
    constraint positive check (number > 0),
    constraint once exclude using gist (during with &&)
);
create table typed of pair;
create table heir (more text) inherits (parent);
create unlogged table passing (body text) using heap2 with (fillfactor = 50, toast.autovacuum_enabled = false);
create table measured (a int, b int) partition by range (a);
create table measured_low partition of measured for values from (0) to (10);
create table measured_rest partition of measured default partition by list (b);
create index measured_b on measured (b);
create index child_mood on child (mood, (number + 1)) include (parent) where number > 0;
alter index child_mood alter column 2 set statistics 50;
alter table parent cluster on parent_pkey;
alter table parent replica identity full;
alter table child alter column mood set statistics 10, alter column pair set storage external;
alter table child alter column number set (n_distinct = 5);
create view shown with (security_barrier) as select id, number from child where number > 1 with local check option;
alter view shown alter column number set default 3;
create materialized view counted as select mood, count(*) as n from child group by mood;
create unique index counted_mood on counted (mood);
create rule ignore as on delete to child do instead nothing;
create trigger changed before update of number on child for each row when (new.number > 0) execute function on_change();
create constraint trigger checked after insert on child deferrable for each row execute function on_change();
create trigger measured_changed after insert on measured for each row execute function on_change();
create event trigger commands on ddl_command_end when tag in ('CREATE CAST') execute function on_command();
alter table child enable row level security;
create policy own on child for select to case_reader using (number > 0);
create statistics child_stats (dependencies) on number, parent from child;
alter trigger changed on child depends on extension hstore;

-- foreign data
create foreign data wrapper far options (debug 'true');
create server there type 'big' version '1' foreign data wrapper far options (host 'here');
create user mapping for case_reader server there options (user 'me');
create foreign table remote (id int options (column_name 'nr') not null) server there options (table_name 'far');

-- publications
create publication changes for table child;

-- privileges, owners, comments
alter table child owner to case_owner;
grant select on child to case_reader with grant option;
grant update (number) on child to case_writer;
revoke execute on function half(int) from public;
grant usage on type mood to case_reader;
revoke usage on language plpgsql from public;
grant usage on foreign server there to case_reader;
alter default privileges in schema stock grant select on tables to case_reader;
alter default privileges for role case_owner revoke execute on functions from public;
grant execute on function pg_catalog.pg_reload_conf() to case_reader;
comment on table child is 'children';
comment on column child.number is 'number';
comment on constraint positive on child is 'positive';
comment on index child_mood is 'moods';

-- not part of a schema: only named
select lo_create(0);
