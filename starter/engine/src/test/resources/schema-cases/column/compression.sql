-- How large values are compressed.
--- before
create table t (a text, b text compression pglz);
--- after
create table t (a text compression pglz, b text);
--- rows
insert into t values ('a', 'b');
--- expected
ALTER TABLE ONLY public.t
    ALTER COLUMN a SET COMPRESSION pglz,
    ALTER COLUMN b SET COMPRESSION default;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE ONLY public.t
    ALTER COLUMN a SET COMPRESSION default,
    ALTER COLUMN b SET COMPRESSION pglz;
-- ACCESS EXCLUSIVE on public.t
