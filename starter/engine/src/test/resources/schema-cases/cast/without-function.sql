-- The types are stored alike.
--- both
create type mytext;
create function mytext_in(cstring) returns mytext language internal immutable strict as 'textin';
create function mytext_out(mytext) returns cstring language internal immutable strict as 'textout';
create type mytext (input = mytext_in, output = mytext_out, like = text);
--- before
--- after
create cast (mytext as text) without function as assignment;
--- expected
CREATE CAST (public.mytext AS text) WITHOUT FUNCTION AS ASSIGNMENT;
--- expected back
DROP CAST (public.mytext AS text);
