-- A hint makes a rename; no data is lost.
-- rename: account.mail=email
--- before
create table account (id int, mail text not null);
create index account_mail on account (mail);
--- after
create table account (id int, email text not null);
create index account_mail on account (email);
--- rows before
insert into account values (1, 'a@b');
--- rows after
insert into account values (1, 'a@b');
--- expected
ALTER TABLE public.account RENAME COLUMN mail TO email;
-- ACCESS EXCLUSIVE on public.account
--- expected back
ALTER TABLE public.account RENAME COLUMN email TO mail;
-- ACCESS EXCLUSIVE on public.account
