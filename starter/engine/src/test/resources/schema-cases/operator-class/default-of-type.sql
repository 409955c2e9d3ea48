-- The default class of a type of the schema, used by an index.
--- both
create type pair as (a int, b int);
create function pair_eq(pair, pair) returns boolean language sql immutable as 'select ($1).a = ($2).a';
create function pair_hash(pair) returns int language sql immutable as 'select hashint4(($1).a)';
--- before
create table t (p pair);
--- after
create table t (p pair);
create operator === (leftarg = pair, rightarg = pair, function = pair_eq, commutator = ===, hashes);
create operator class pair_ops default for type pair using hash as operator 1 ===, function 1 pair_hash(pair);
create index t_p on t using hash (p);
