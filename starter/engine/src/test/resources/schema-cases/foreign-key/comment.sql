-- A comment.
--- before
create table a (id int primary key);
create table b (a int, constraint b_a foreign key (a) references a);
--- after
create table a (id int primary key);
create table b (a int, constraint b_a foreign key (a) references a);
comment on constraint b_a on b is 'to a';
--- expected
COMMENT ON CONSTRAINT b_a ON public.b IS 'to a';
--- expected back
COMMENT ON CONSTRAINT b_a ON public.b IS NULL;
