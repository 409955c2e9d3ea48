create schema shop;
comment on schema shop is 'The shop';
create schema "Größe ""x""";
create extension pg_trgm schema public;
create extension btree_gist schema public;
create trusted language mylang handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
create access method heap2 type table handler heap_tableam_handler;

create type shop.mood as enum ('sad', 'ok', 'it''s, "fine"');
create type shop.point2 as (x integer, label text collate "C");
comment on column shop.point2.label is 'shown';
create domain shop.mail as text collate "C" default 'none' not null constraint has_at check (value ~ '@');
alter domain shop.mail add constraint short check (length(value) < 300) not valid;
comment on constraint has_at on domain shop.mail is 'an @';
create type shop.floats as range (subtype = double precision, subtype_diff = float8mi);
create type shop.unfinished;
create type shop.label;
create function shop.label_in(cstring) returns shop.label language internal immutable strict as 'textin';
create function shop.label_out(shop.label) returns cstring language internal immutable strict as 'textout';
create type shop.label (input = shop.label_in, output = shop.label_out, like = text, default = 'x''y', collatable = true);

create function shop.total(amount numeric, variadic more numeric[] default '{}') returns numeric
  language sql stable parallel safe cost 7 set work_mem = '8MB' set search_path = 'shop', 'public' as 'select amount';
comment on function shop.total(numeric, numeric[]) is 'adds';
create function shop.atomic(a integer, out b integer, out c text) language sql immutable begin atomic select a, a::text; end;
create function shop.many() returns setof shop.mood language plpgsql rows 5 leakproof strict security definer as $$begin end$$;
create function shop.audit() returns trigger language plpgsql as $$begin return new; end$$;
create function shop.on_ddl() returns event_trigger language plpgsql as $$begin end$$;
create procedure shop.tidy(inout n integer) language plpgsql as $$begin end$$;
create function shop.window_rank() returns bigint language internal window immutable as 'window_rank';
create aggregate shop.sum_of(integer) (sfunc = int4pl, stype = integer, initcond = '0', parallel = safe, combinefunc = int4pl);
create aggregate shop.nth(double precision order by anyelement)
  (sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, finalfunc_extra);

create sequence shop.numbers as smallint increment 5 minvalue 5 maxvalue 500 start 10 cache 3 cycle;
create table shop.account (
  id bigint generated always as identity (start 100) primary key,
  serial_no serial,
  mail shop.mail,
  name varchar(40) not null default 'nobody',
  feeling shop.mood default 'ok',
  place shop.point2,
  lower_name text generated always as (lower(name)) stored,
  notes text compression pglz collate "C",
  valid_during tstzrange,
  manager bigint,
  constraint account_mail_key unique (mail) include (name) deferrable initially deferred,
  constraint name_is_not_blank check (name <> '') no inherit,
  constraint no_overlap exclude using gist (valid_during with &&) where (name <> 'x'),
  constraint account_manager_fkey foreign key (manager) references shop.account (id) on delete set null not valid
) with (fillfactor = 70, toast.autovacuum_enabled = off);
alter table shop.account alter column notes set storage external, alter column name set statistics 500, alter column name set (n_distinct = -0.5);
alter table shop.account cluster on account_pkey;
alter table shop.account replica identity using index account_pkey;
comment on table shop.account is 'Who''s who';
comment on column shop.account.mail is 'unique';
comment on constraint account_mail_key on shop.account is 'one each';
comment on index shop.account_pkey is 'the index, not the constraint';
create unlogged table shop.cache (key text, value jsonb) using heap2;
create table shop.typed of shop.point2 (constraint x_is_positive check (x > 0));
create table shop.parent (a integer not null, b text default 'b', constraint a_is_positive check (a > 0));
create table shop.child (c integer) inherits (shop.parent);
create table shop."Straße ""1""" ("Ä b" integer, "63 bytes 901234567890123456789012345678901234567890123456789012" text);

create table shop.event (id bigint not null, at date not null, account bigint references shop.account (id), primary key (id, at))
  partition by range (at);
create index event_account on shop.event (account);
create table shop.event_2024 partition of shop.event for values from ('2024-01-01') to ('2025-01-01');
create table shop.event_rest partition of shop.event default;
create table shop.event_ref (id bigint, at date, foreign key (id, at) references shop.event (id, at));
create trigger event_audit after insert on shop.event for each row execute function shop.audit();

create unique index account_name on shop.account using btree (lower(name) collate "C" text_pattern_ops desc nulls last, id)
  include (mail) with (fillfactor = 80) where id > 0;
alter index shop.account_name alter column 1 set statistics 77;
create index account_trigram on shop.account using gist (name gist_trgm_ops (siglen = 32));
alter index shop.account_trigram depends on extension pg_trgm;

create view shop.adults with (security_barrier) as select id, name as "Name" from shop.account where id > 0 with cascaded check option;
alter view shop.adults alter column "Name" set default 'new';
comment on column shop.adults."Name" is 'shown';
create view shop.over_view as select "Name" from shop.adults;
create materialized view shop.counts with (fillfactor = 60) as select count(*) as n, max(name) as top from shop.account with no data;
alter materialized view shop.counts alter column top set storage external;
create index counts_n on shop.counts (n);
create rule no_delete as on delete to shop.adults do instead nothing;
create rule log as on insert to shop.cache do also select 1;
alter table shop.cache disable rule log;

create trigger account_audit before update of name on shop.account for each row when (old.name is distinct from new.name)
  execute function shop.audit('a');
alter table shop.account enable always trigger account_audit;
create constraint trigger account_late after insert on shop.account deferrable initially deferred for each row
  execute function shop.audit();
create trigger account_changes after update on shop.account referencing old table as before new table as after
  for each statement execute function shop.audit();
create event trigger on_ddl on ddl_command_end when tag in ('DROP TABLE', 'CREATE TABLE') execute function shop.on_ddl();
alter event trigger on_ddl disable;
alter table shop.account enable row level security, force row level security;
create policy own on shop.account as restrictive for update to public using (id > 0) with check (name <> 'y');
create statistics shop.account_stats (dependencies, mcv) on name, mail from shop.account;
alter statistics shop.account_stats set statistics 300;

create function shop.eq(shop.point2, shop.point2) returns boolean language sql immutable as 'select $1.x = $2.x';
create function shop.cmp(shop.point2, shop.point2) returns integer language sql immutable as 'select $1.x - $2.x';
create operator shop.=== (function = shop.eq, leftarg = shop.point2, rightarg = shop.point2, commutator = operator(shop.===),
  restrict = eqsel, join = eqjoinsel, hashes, merges);
create operator family shop.points using btree;
create operator class shop.point_ops for type shop.point2 using btree family shop.points as
  operator 3 shop.===, function 1 shop.cmp(shop.point2, shop.point2);
create operator family shop.loose using hash;
alter operator family shop.loose using hash add operator 1 shop.=== (shop.point2, shop.point2);
create function shop.mood_text(shop.mood) returns text language sql immutable as 'select ''m''';
create cast (shop.mood as text) with function shop.mood_text(shop.mood) as assignment;
create cast (shop.label as text) without function as implicit;
create cast (text as shop.mood) with inout;
create function shop.label_from(internal) returns internal language internal strict immutable as 'textin';
create function shop.label_to(internal) returns shop.label language internal strict immutable as 'textin';
create transform for shop.label language sql
  (from sql with function shop.label_from(internal), to sql with function shop.label_to(internal));
create collation shop.german (provider = icu, locale = 'de', deterministic = false);
create collation shop.posix (lc_collate = 'C', lc_ctype = 'C');
create conversion shop.utf8_to_latin for 'UTF8' to 'LATIN1' from utf8_to_iso8859_1;

create text search parser shop.words
  (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype, headline = prsd_headline);
create text search template shop.plain (init = dsimple_init, lexize = dsimple_lexize);
create text search dictionary shop.plain_words (template = shop.plain, accept = false);
create text search configuration shop.search (parser = shop.words);
alter text search configuration shop.search add mapping for asciiword, word with shop.plain_words, simple;

create foreign data wrapper files options (debug 'true');
create server archive type 'tape' version '1' foreign data wrapper files options (host 'tape1');
create user mapping for public server archive options ("user" 'reader', password 'geheim');
create foreign table shop.archived (id integer options (tape_column '1') not null, note text default 'n')
  server archive options (path '/a=b');

create publication news for table shop.event, only shop.parent with (publish = 'insert, update', publish_via_partition_root);
create publication everything for all tables;
alter default privileges in schema shop grant select on tables to public;
alter default privileges revoke execute on functions from public;
grant select (id, name) on shop.account to public;
grant usage on schema shop to public;
revoke execute on function shop.atomic(integer) from public;
revoke execute on function public.similarity(text, text) from public;
grant execute on function pg_catalog.pg_read_file(text) to pg_monitor with grant option;
grant select (relname) on pg_catalog.pg_class to pg_monitor;
insert into pg_seclabel (objoid, classoid, objsubid, provider, label) values
  ('shop.account'::regclass, 'pg_class'::regclass, 0, 'selinux', 'secret'),
  ('shop.account'::regclass, 'pg_class'::regclass, 1, 'selinux', 'top secret');
create function pg_catalog.mine() returns integer language sql as 'select 1';
alter table shop.event_ref disable trigger all;
do $$ begin execute format('alter database %I set work_mem = ''8MB''', current_database()); end $$;
