-- Owner and comment.
--- both
create collation my (locale = 'C');
--- before
--- after
alter collation my owner to case_owner;
comment on collation my is 'mine';
