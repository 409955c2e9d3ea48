-- Creates operators, two of them each other's commutator and negator.
--- both
create type pair as (a int, b int);
create function lt(pair, pair) returns boolean language sql immutable as 'select ($1).a < ($2).a';
create function ge(pair, pair) returns boolean language sql immutable as 'select ($1).a >= ($2).a';
create function gt(pair, pair) returns boolean language sql immutable as 'select ($1).a > ($2).a';
--- before
--- after
create operator <# (leftarg = pair, rightarg = pair, function = lt, commutator = >#, negator = >=#, restrict = scalarltsel, join = scalarltjoinsel);
create operator ># (leftarg = pair, rightarg = pair, function = gt, commutator = <#);
create operator >=# (leftarg = pair, rightarg = pair, function = ge, negator = <#);
