-- A default calls a function of the extension.
--- before
create table t (id int);
--- after
create extension "uuid-ossp";
create table t (id int, key uuid default uuid_generate_v4());
--- rows
insert into t (id) values (1);
--- expected
CREATE EXTENSION "uuid-ossp" WITH SCHEMA public VERSION '1.1';
COMMENT ON EXTENSION "uuid-ossp" IS 'generate universally unique identifiers (UUIDs)';
ALTER TABLE public.t ADD COLUMN key uuid DEFAULT public.uuid_generate_v4();
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
--- expected back
ALTER TABLE public.t DROP COLUMN key;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
DROP EXTENSION "uuid-ossp";
-- not reversible
