create table report (id int primary key);
