-- Owner and comment.
--- before
create function sharp(int) returns int language sql immutable as 'select $1 + 1';
create operator ### (rightarg = int, function = sharp);
--- after
create function sharp(int) returns int language sql immutable as 'select $1 + 1';
create operator ### (rightarg = int, function = sharp);
alter operator ### (none, int) owner to case_owner;
comment on operator ### (none, int) is 'plus one';
