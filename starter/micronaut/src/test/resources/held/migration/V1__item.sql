select pg_advisory_xact_lock(4711);
create table item (code text primary key, name text not null);
