-- No two ranges overlap.
--- before
create table t (during tstzrange);
--- after
create table t (during tstzrange, constraint once exclude using gist (during with &&));
--- rows
insert into t values ('[2024-01-01, 2024-01-02)');
