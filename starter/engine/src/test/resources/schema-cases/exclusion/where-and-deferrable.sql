-- With a predicate, deferrable.
--- before
create table t (during int4range, live boolean, constraint once exclude using gist (during with &&));
--- after
create table t (during int4range, live boolean, constraint once exclude using gist (during with &&) where (live) deferrable);
--- rows
insert into t values ('[1,2)', true);
