-- How large values are stored.
--- before
create table t (a text, b text, c bytea);
alter table t alter a set storage external;
--- after
create table t (a text, b text, c bytea);
alter table t alter b set storage main, alter c set storage plain;
--- expected
ALTER TABLE ONLY public.t
    ALTER COLUMN a SET STORAGE DEFAULT,
    ALTER COLUMN b SET STORAGE MAIN,
    ALTER COLUMN c SET STORAGE PLAIN;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE ONLY public.t
    ALTER COLUMN a SET STORAGE EXTERNAL,
    ALTER COLUMN b SET STORAGE DEFAULT,
    ALTER COLUMN c SET STORAGE DEFAULT;
-- ACCESS EXCLUSIVE on public.t
