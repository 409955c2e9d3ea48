-- Another function: PostgreSQL has no ALTER for a class's own members.
--- before
create operator class backwards for type int using btree as
  operator 1 >, operator 2 >=, operator 3 =, operator 4 <=, operator 5 <, function 1 btint4cmp(int, int);
create table t (a int);
create index t_a on t (a backwards);
--- after
create operator class backwards for type int using btree as
  operator 1 >, operator 2 >=, operator 3 =, operator 4 <=, operator 5 <, function 1 btint4cmp(int, int), function 2 btint4sortsupport(internal);
create table t (a int);
create index t_a on t (a backwards);
--- expected
ALTER OPERATOR FAMILY public.backwards USING btree ADD
    FUNCTION 2 (integer, integer) btint4sortsupport(internal);
--- expected back
ALTER OPERATOR FAMILY public.backwards USING btree DROP FUNCTION 2 (integer, integer);
