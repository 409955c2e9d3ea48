insert into plan values ('free'), ('team');
