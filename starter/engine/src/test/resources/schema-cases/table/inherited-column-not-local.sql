-- A column of the child's own becomes one that it only inherits: PostgreSQL has no ALTER for that.
-- refused: No ALTER takes away that a column is the child's own.
-- refused back: No ALTER declares an inherited column.
--- before
create table parent (id int);
create table child (id int, more int) inherits (parent);
--- after
create table parent (id int);
create table child (more int) inherits (parent);
--- expected
--- expected back
