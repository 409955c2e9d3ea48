create table plan (code text primary key);
