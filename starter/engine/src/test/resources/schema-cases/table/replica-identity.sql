-- Replica identity: full, nothing, by index, default.
--- before
create table a (id int primary key);
create table b (id int primary key);
create table c (id int not null);
create unique index c_i on c (id);
create table d (id int primary key);
alter table d replica identity full;
--- after
create table a (id int primary key);
alter table a replica identity full;
create table b (id int primary key);
alter table b replica identity nothing;
create table c (id int not null);
create unique index c_i on c (id);
alter table c replica identity using index c_i;
create table d (id int primary key);
--- expected
ALTER TABLE public.a REPLICA IDENTITY FULL;
-- ACCESS EXCLUSIVE on public.a
ALTER TABLE public.b REPLICA IDENTITY NOTHING;
-- ACCESS EXCLUSIVE on public.b
ALTER TABLE public.d REPLICA IDENTITY DEFAULT;
-- ACCESS EXCLUSIVE on public.d
ALTER TABLE public.c REPLICA IDENTITY USING INDEX c_i;
-- ACCESS EXCLUSIVE on public.c
--- expected back
ALTER TABLE public.a REPLICA IDENTITY DEFAULT;
-- ACCESS EXCLUSIVE on public.a
ALTER TABLE public.b REPLICA IDENTITY DEFAULT;
-- ACCESS EXCLUSIVE on public.b
ALTER TABLE public.c REPLICA IDENTITY DEFAULT;
-- ACCESS EXCLUSIVE on public.c
ALTER TABLE public.d REPLICA IDENTITY FULL;
-- ACCESS EXCLUSIVE on public.d
