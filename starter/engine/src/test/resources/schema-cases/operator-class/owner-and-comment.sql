-- Owner and comments of class and family.
--- both
create operator class backwards for type int using btree as
  operator 1 >, operator 2 >=, operator 3 =, operator 4 <=, operator 5 <, function 1 btint4cmp(int, int);
--- before
--- after
alter operator class backwards using btree owner to case_owner;
comment on operator class backwards using btree is 'down';
comment on operator family backwards using btree is 'family';
--- expected
COMMENT ON OPERATOR FAMILY public.backwards USING btree IS 'family';
ALTER OPERATOR CLASS public.backwards USING btree OWNER TO case_owner;
COMMENT ON OPERATOR CLASS public.backwards USING btree IS 'down';
--- expected back
COMMENT ON OPERATOR FAMILY public.backwards USING btree IS NULL;
ALTER OPERATOR CLASS public.backwards USING btree OWNER TO case_admin;
COMMENT ON OPERATOR CLASS public.backwards USING btree IS NULL;
