-- A prefix operator.
--- before
--- after
create function sharp(int) returns int language sql immutable as 'select $1 + 1';
create operator ### (rightarg = int, function = sharp);
