-- It can be hashed and merged.
--- both
create type pair as (a int, b int);
create function eq(pair, pair) returns boolean language sql immutable as 'select ($1).a = ($2).a';
--- before
create operator =# (leftarg = pair, rightarg = pair, function = eq);
--- after
create operator =# (leftarg = pair, rightarg = pair, function = eq, commutator = =#, hashes, merges);
