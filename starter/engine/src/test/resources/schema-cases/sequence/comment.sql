-- A comment.
--- before
create sequence s;
--- after
create sequence s;
comment on sequence s is 'numbers';
