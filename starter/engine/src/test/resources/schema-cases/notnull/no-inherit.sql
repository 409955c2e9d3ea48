-- One that children need not keep to.
-- since: 18
--- before
create table p (a int);
create table c () inherits (p);
--- after
create table p (a int, constraint own not null a no inherit);
create table c () inherits (p);
