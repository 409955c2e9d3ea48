-- Creates domains.
--- before
--- after
create domain email as text check (value like '%@%');
create domain positive as int default 1 not null constraint pos check (value > 0);
create domain name as varchar(20) collate "C";
