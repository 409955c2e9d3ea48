create table item (code text primary key);
select * from nowhere;
