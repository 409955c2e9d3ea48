-- The server does not keep to dimensions.
-- same: -
--- before
create table t (a int[], b text[]);
--- after
create table t (a int[][], b text[3]);
--- expected
--- expected back
