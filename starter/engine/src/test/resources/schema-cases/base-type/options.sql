-- What ALTER TYPE can change: storage and functions.
-- made again back: type public.mytext
--- both
create type mytext;
create function mytext_in(cstring) returns mytext language internal immutable strict as 'textin';
create function mytext_out(mytext) returns cstring language internal immutable strict as 'textout';
create function mytext_send(mytext) returns bytea language internal immutable strict as 'textsend';
--- before
create type mytext (input = mytext_in, output = mytext_out, internallength = variable, storage = plain);
--- after
create type mytext (input = mytext_in, output = mytext_out, send = mytext_send, internallength = variable, storage = extended);
