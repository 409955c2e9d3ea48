-- Even the owner's own privileges can be taken away.
--- before
create table t (a int);
--- after
create table t (a int);
revoke delete, truncate on t from case_admin;
