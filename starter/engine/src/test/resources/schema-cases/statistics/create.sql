-- Creates extended statistics of all kinds.
--- both
create table t (a int, b int, c text);
--- before
--- after
create statistics s1 on a, b from t;
create statistics s2 (ndistinct, mcv) on a, c from t;
create statistics s3 on (a + b), lower(c) from t;
