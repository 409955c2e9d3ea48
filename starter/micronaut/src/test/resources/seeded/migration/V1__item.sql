create table item (code text primary key, name text not null);
