-- Creates enums, one without values.
--- before
--- after
create type mood as enum ('sad', 'ok', 'it''s fine');
create type nothing as enum ();
