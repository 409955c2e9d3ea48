-- Owner and comment.
--- both
create type myint;
create function myint_in(cstring) returns myint language internal immutable strict as 'int4in';
create function myint_out(myint) returns cstring language internal immutable strict as 'int4out';
create type myint (input = myint_in, output = myint_out, like = int4);
--- before
--- after
alter type myint owner to case_owner;
comment on type myint is 'an int';
--- expected
ALTER TYPE public.myint OWNER TO case_owner;
COMMENT ON TYPE public.myint IS 'an int';
--- expected back
ALTER TYPE public.myint OWNER TO case_admin;
COMMENT ON TYPE public.myint IS NULL;
