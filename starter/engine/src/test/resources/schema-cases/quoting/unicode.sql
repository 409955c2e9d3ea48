-- Names and texts that are not Latin.
--- before
--- after
create table "таблица" ("列" text default '既定', "emoji 😀" int);
comment on table "таблица" is '说明 😀';
