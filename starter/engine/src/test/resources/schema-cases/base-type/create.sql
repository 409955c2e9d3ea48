-- A base type with its functions: each needs the other.
--- before
--- after
create type myint;
create function myint_in(cstring) returns myint language internal immutable strict as 'int4in';
create function myint_out(myint) returns cstring language internal immutable strict as 'int4out';
create type myint (input = myint_in, output = myint_out, like = int4, category = 'U');
create table t (a myint);
