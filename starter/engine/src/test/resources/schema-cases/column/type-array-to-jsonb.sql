-- An array becomes JSON, which takes a function.
--- before
create table t (id int, tags text[], codes int[], same int[]);
--- after
create table t (id int, tags jsonb, codes json, same bigint[]);
--- rows before
insert into t values (1, '{a,b}', '{1,2}', '{3}');
--- rows after
insert into t values (1, null, null, '{3}');
