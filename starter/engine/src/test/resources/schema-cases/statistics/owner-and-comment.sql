-- Owner and comment.
--- both
create table t (a int, b int);
create statistics s on a, b from t;
--- before
--- after
alter statistics s owner to case_owner;
comment on statistics s is 'of a and b';
