-- What no ALTER can change.
-- made again: type public.myint
--- both
create type myint;
create function myint_in(cstring) returns myint language internal immutable strict as 'int4in';
create function myint_out(myint) returns cstring language internal immutable strict as 'int4out';
--- before
create type myint (input = myint_in, output = myint_out, like = int4);
--- after
create type myint (input = myint_in, output = myint_out, like = int4, default = '7', delimiter = ';', preferred = true, category = 'Z', collatable = false);
