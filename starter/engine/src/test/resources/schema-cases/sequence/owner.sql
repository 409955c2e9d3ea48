-- The owner changes.
--- before
create sequence s;
--- after
create sequence s;
alter sequence s owner to case_owner;
--- expected
ALTER SEQUENCE public.s OWNER TO case_owner;
--- expected back
ALTER SEQUENCE public.s OWNER TO case_admin;
