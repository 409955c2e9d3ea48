-- seedbed:version 1
create table plan (code text primary key);
insert into plan values ('from init');
