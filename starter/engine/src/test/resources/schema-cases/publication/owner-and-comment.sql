-- Owner and comment.
--- both
create publication p;
--- before
--- after
comment on publication p is 'nothing yet';
--- expected
COMMENT ON PUBLICATION p IS 'nothing yet';
--- expected back
COMMENT ON PUBLICATION p IS NULL;
