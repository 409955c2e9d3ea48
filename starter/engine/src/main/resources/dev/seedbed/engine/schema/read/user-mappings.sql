-- The view is for everyone; it hides the options from roles that may not see them.
select u.umid as oid, u.srvname as server, u.umuser as role, u.umoptions::text as options,
       not (select r.rolsuper from pg_roles r where r.rolname = current_user) as may_be_hidden
from pg_user_mappings u
