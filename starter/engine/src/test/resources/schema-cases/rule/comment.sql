-- A comment.
--- both
create table t (a int);
create rule r as on delete to t do instead nothing;
--- before
--- after
comment on rule r on t is 'nothing is deleted';
