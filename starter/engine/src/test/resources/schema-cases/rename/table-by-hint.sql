-- A table, with what hangs on it.
-- rename: client=customer
--- before
create table client (id int primary key);
create view v as select id from client;
--- after
create table customer (id int constraint client_pkey primary key);
create view v as select id from customer;
--- rows
--- expected
ALTER TABLE public.client RENAME TO customer;
-- ACCESS EXCLUSIVE on public.customer
CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.customer;
-- ACCESS EXCLUSIVE on public.v, ACCESS SHARE on public.customer
--- expected back
ALTER TABLE public.customer RENAME TO client;
-- ACCESS EXCLUSIVE on public.client
CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.client;
-- ACCESS EXCLUSIVE on public.v, ACCESS SHARE on public.client
