-- A transform, with a function that uses it.
--- before
--- after
create function a_from(internal) returns internal language internal immutable strict as 'int4recv';
create type mood as enum ('a');
create function mood_from(internal) returns internal language internal immutable strict as 'enum_recv';
create function mood_to(internal) returns mood language internal immutable strict as 'enum_recv';
create transform for mood language sql (from sql with function mood_from(internal), to sql with function mood_to(internal));
create function f(mood) returns text transform for type mood language sql as 'select ''x''';
