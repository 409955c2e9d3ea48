-- Without a hint a column goes and another comes.
-- lost: The values of the column that goes.
--- before
create table account (id int, mail text);
--- after
create table account (id int, email text);
--- rows
insert into account (id) values (1);
--- expected
ALTER TABLE public.account
    DROP COLUMN mail,
    ADD COLUMN email text;
-- ACCESS EXCLUSIVE on public.account, deletes data, not reversible
--- expected back
ALTER TABLE public.account
    DROP COLUMN email,
    ADD COLUMN mail text;
-- ACCESS EXCLUSIVE on public.account, deletes data, not reversible
