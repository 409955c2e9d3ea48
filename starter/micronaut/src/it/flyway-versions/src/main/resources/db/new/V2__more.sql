insert into account values (2, 'Jo');
