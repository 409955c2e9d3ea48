-- Types, defaults and expressions that are spelled otherwise.
-- same: -
--- before
create table t (a int4, b character varying(5), c bool default 't', d timestamp without time zone default current_timestamp, e decimal(5), f varchar default 'x'::text);
--- after
create table t (a integer, b varchar(5), c boolean default true, d timestamp default CURRENT_TIMESTAMP, e numeric(5, 0), f varchar default cast('x' as text));
--- expected
--- expected back
