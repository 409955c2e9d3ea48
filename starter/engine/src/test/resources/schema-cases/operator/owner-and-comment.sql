-- Owner and comment.
--- before
create function sharp(int) returns int language sql immutable as 'select $1 + 1';
create operator ### (rightarg = int, function = sharp);
--- after
create function sharp(int) returns int language sql immutable as 'select $1 + 1';
create operator ### (rightarg = int, function = sharp);
alter operator ### (none, int) owner to case_owner;
comment on operator ### (none, int) is 'plus one';
--- expected
ALTER OPERATOR public.### (NONE, integer) OWNER TO case_owner;
COMMENT ON OPERATOR public.### (NONE, integer) IS 'plus one';
--- expected back
ALTER OPERATOR public.### (NONE, integer) OWNER TO case_admin;
COMMENT ON OPERATOR public.### (NONE, integer) IS NULL;
