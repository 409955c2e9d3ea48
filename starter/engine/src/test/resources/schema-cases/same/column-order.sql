-- The order of columns does not count.
-- same: -
--- before
create table t (a int, b text not null default 'x', c date);
--- after
create table t (c date, a int, b text not null default 'x');
--- expected
--- expected back
