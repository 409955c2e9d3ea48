-- Owner and comment.
--- both
create publication p;
--- before
--- after
comment on publication p is 'nothing yet';
