create or replace view accounts as select name from account;
