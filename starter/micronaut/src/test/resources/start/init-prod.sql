-- seedbed:version 2
create table plan (code text primary key);
insert into plan values ('from init of prod');
