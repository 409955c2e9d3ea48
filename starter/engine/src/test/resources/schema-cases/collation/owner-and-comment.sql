-- Owner and comment.
--- both
create collation my (locale = 'C');
--- before
--- after
alter collation my owner to case_owner;
comment on collation my is 'mine';
--- expected
ALTER COLLATION public.my OWNER TO case_owner;
COMMENT ON COLLATION public.my IS 'mine';
--- expected back
ALTER COLLATION public.my OWNER TO case_admin;
COMMENT ON COLLATION public.my IS NULL;
