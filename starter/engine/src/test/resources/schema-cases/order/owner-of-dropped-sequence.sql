-- A table's column takes over the sequence of a table that goes.
--- before
create table old_t (id bigserial);
--- after
create table new_t (id bigint not null);
create sequence old_t_id_seq owned by new_t.id;
alter table new_t alter id set default nextval('old_t_id_seq');
